import { INHERITED, PAYLOADS } from '../payloads.ts';
import type { Dice } from '../Dice.ts';
import { ROW_SHEETS, type RowSheet } from './rowSheets.ts';
import { mutateText } from '../mutateText.ts';

const FEW = 9;
/** Some files reach beyond a stretch of 64 rows, few beyond the 64 KiB of a head. */
const MANY = 150;
const HUGE = 15_000;

type Mutation = (sheet: RowSheet, dice: Dice) => RowSheet;

const MUTATIONS: readonly Mutation[] = [
  ...Array<Mutation>(10).fill((sheet, dice) => inCell(sheet, dice, () => dice.pick(PAYLOADS))),
  ...Array<Mutation>(5).fill((sheet, dice) =>
    inCell(sheet, dice, (cell) => mutateText(cell, dice)),
  ),
  (sheet, dice) => inCell(sheet, dice, () => dice.pick(sheet.rows)[dice.below(20)] ?? ''),
  (sheet, dice) => inCell(sheet, dice, () => dice.pick(INHERITED)),
  (sheet, dice) => inCell(sheet, dice, (cell) => `${cell}\n${dice.pick(PAYLOADS)}\n${cell}`),
  (sheet, dice) => inCell(sheet, dice, () => dice.pick(sheet.rows).join(sheet.delimiter)),
  (sheet, dice) =>
    inCell(sheet, dice, (cell) =>
      cell.slice(0, 9).repeat(dice.below(dice.chance(0.02) ? HUGE : 300)),
    ),
  (sheet, dice) => inRow(sheet, dice, (cells) => cells.slice(0, dice.below(cells.length + 1))),
  (sheet, dice) => inRow(sheet, dice, (cells) => [...cells, dice.pick(PAYLOADS)]),
  (sheet, dice) => inNames(sheet, dice, (name) => mutateText(name, dice)),
  (sheet, dice) => inNames(sheet, dice, () => dice.pick(sheet.names)),
  (sheet, dice) => inNames(sheet, dice, () => dice.pick(INHERITED)),
  (sheet, dice) => moved(sheet, dice.below(20), dice.below(20)),
  (sheet, dice) => ({ ...sheet, delimiter: dice.pick([',', ';', '\t', '|', '\u0001', ', ']) }),
  (sheet, dice) => ({ ...sheet, lineEnd: dice.pick(['\r\n', '\r\r\n', '\r', '\n\n', '\n \n']) }),
  (sheet, dice) => ({ ...sheet, quotes: dice.pick(['all', 'never', 'needed'] as const) }),
];

/** A file of one of the formats, with a few rows of its sample and something done to its cells. */
export function mutateSheet(dice: Dice): RowSheet {
  const sample = dice.pick(ROW_SHEETS);
  const count = dice.chance(0.004) ? MANY : dice.below(FEW);
  let sheet: RowSheet = { ...sample, rows: dice.times(count, () => dice.pick(sample.rows)) };
  for (let left = dice.below(6); left > 0; left--) sheet = dice.pick(MUTATIONS)(sheet, dice);
  return sheet;
}

/** One column with its name at another place. */
function moved(sheet: RowSheet, from: number, to: number): RowSheet {
  const move = (cells: readonly string[]) =>
    cells.toSpliced(from, 1).toSpliced(to, 0, ...cells.slice(from, from + 1));
  return { ...sheet, names: move(sheet.names), rows: sheet.rows.map(move) };
}

function inCell(sheet: RowSheet, dice: Dice, change: (cell: string) => string): RowSheet {
  return inRow(sheet, dice, (cells) => {
    const at = dice.below(cells.length);
    return cells.map((cell, i) => (i === at ? change(cell) : cell));
  });
}

function inRow(
  sheet: RowSheet,
  dice: Dice,
  change: (cells: readonly string[]) => readonly string[],
): RowSheet {
  if (sheet.rows.length === 0) return sheet;
  const at = dice.below(sheet.rows.length);
  return { ...sheet, rows: sheet.rows.map((cells, i) => (i === at ? change(cells) : cells)) };
}

function inNames(sheet: RowSheet, dice: Dice, change: (name: string) => string): RowSheet {
  if (sheet.names.length === 0) return sheet;
  const at = dice.below(sheet.names.length);
  return { ...sheet, names: sheet.names.map((name, i) => (i === at ? change(name) : name)) };
}
