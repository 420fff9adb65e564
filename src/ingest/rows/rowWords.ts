import type { RowPlan } from './planRows.ts';
import type { RowWords } from './words/RowWords.ts';

/**
 * Puts the words of a file's rows together from their cells: the same ones for whoever shows a row and
 * for whoever searches it. Of columns of one name the first counts; space around a text does not.
 */
export function rowWords({
  format,
  names,
}: RowPlan): (cellAt: (column: number) => string) => RowWords {
  const columns = new Map(names.map((name, column) => [name, column] as const).toReversed());
  return (cellAt) =>
    format.wordsOf((name) => {
      const column = columns.get(name);
      return column === undefined ? '' : cellAt(column).trim();
    });
}
