import type { ColumnList, Telling } from './columnsOf.ts';
import type { Row } from '../../sheets/Sheet.ts';
import type { TieMatrix } from '../ties/tieMatrix.ts';
import { textIn } from '../../model/LocalText.ts';

/** The code and name of a row's state, then a column for each state, in the order of the matrix. */
export function matrixColumns({ states }: TieMatrix, { lang, t }: Telling): ColumnList {
  return [
    ['iso3', 'text'],
    ['state', 'text'],
    ...states.map(({ iso3, name }) => {
      const about = t('export.statusWith', { name: textIn(name, lang).text });
      return [iso3, 'text', about] as const;
    }),
  ];
}

/**
 * A row of the matrix: statuses by dated changes, as the table of ties has them; empty on the diagonal and
 * where the filters do not let the pair through.
 */
export function matrixCells(
  { states, cells, shown }: TieMatrix,
  at: number,
  lang: Telling['lang'],
): Row {
  const state = states[at];
  if (!state) throw new RangeError(`The matrix has ${states.length} rows, none at ${at}.`);
  const statuses = (cells[at] ?? []).map((cell) =>
    cell && shown.has(cell.pair) ? cell.tie.status : null,
  );
  return [state.iso3, textIn(state.name, lang).text, ...statuses];
}
