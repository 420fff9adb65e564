import { encodingOf } from '../kinds/Encoding.ts';
import { CR, LF, type RowShape } from './bytes/RowScanner.ts';

/** How a file writes its rows. */
export type Style = Pick<RowShape, 'encoding' | 'newline' | 'delimiter' | 'quotes'>;

const TAB = '\t';

/** Ctrl-A stands between the cells of Hive’s dumps. */
const DELIMITERS = [',', TAB, ';', '|', '\u0001'];

/** By so many lines the delimiter is told. */
const LINES = 60;

/** The first line that Excel writes and reads: what stands between the cells. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?\s*$/i;

/** How the file is written that has this head; told from the text without what stands in quotes. */
export function styleOf(head: Uint8Array): Style {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head).replace(/"[^"]*"/g, '""');
  // old sheets of the Mac end their lines in CR alone
  const newline = text.includes('\r') && !text.includes('\n') ? CR : LF;
  const lines = text.split(String.fromCharCode(newline)).filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  const said = SEPARATOR_LINE.exec(first)?.[1];
  const delimiter = said && said.charCodeAt(0) < 128 ? said : delimiterOf(lines.slice(0, LINES));
  // files with tabs seldom quote, and have quotes as letters
  const quotes = delimiter !== TAB || first.startsWith('"');
  return { encoding, newline, delimiter: delimiter.charCodeAt(0), quotes };
}

/** Whether a row only says what stands between the cells of the others. */
export function isSeparatorRow(cells: readonly string[]): boolean {
  return /^sep=.?$/i.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '');
}

/**
 * What stands most often in the first line, if most lines have as many of it; else what cuts the most
 * lines into one number of cells. A comma where nothing does.
 */
function delimiterOf(lines: readonly string[]): string {
  const widths = DELIMITERS.map((mark) => lines.map((line) => line.split(mark).length));
  const inFirst = widths.map(([width = 1]) => width);
  const usual = inFirst.indexOf(Math.max(...inFirst));
  const width = inFirst[usual]!;
  const alike = widths[usual]!.filter((one) => one === width).length;
  if (width > 1 && alike * 2 >= lines.length) return DELIMITERS[usual]!;
  const [best] = widths
    .map((counts, i) => ({ mark: DELIMITERS[i]!, ...commonest(counts.filter((one) => one > 1)) }))
    .toSorted((a, b) => b.times - a.times || b.value - a.value);
  return best && best.times > 1 ? best.mark : DELIMITERS[usual]!;
}

/** The number that stands most often in a list, and how often; of several the first. */
export function commonest(numbers: readonly number[]): { value: number; times: number } {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  let found = { value: 0, times: 0 };
  for (const [value, count] of times) if (count > found.times) found = { value, times: count };
  return found;
}
