import { RowScanner } from './bytes/RowScanner.ts';
import { textAt } from './bytes/textAt.ts';
import { isMissing } from './bytes/isMissing.ts';
import { isWhole } from './readHead.ts';
import type { RowPlan } from './planRows.ts';

/** So many are looked at, if no other number is said. */
const MOST = 200;

/**
 * The first texts of one column, without cells that say that they have none; of whole rows within the head of
 * a file alone, so that it is the same for all who read the file.
 */
export function headCells(
  head: Uint8Array,
  plan: RowPlan,
  column: number,
  most = MOST,
): readonly string[] {
  const { encoding, newline, delimiter, quotes } = plan.shape;
  const scanner = new RowScanner({ encoding, newline, delimiter, quotes, lastColumn: column });
  scanner.push(head);
  if (isWhole(head)) scanner.end();
  const texts: string[] = [];
  for (let scan = scanner.next(); scan !== 'more' && texts.length < most; scan = scanner.next()) {
    if (scan === 'blank' || scanner.rowOffset < plan.rowsFrom) continue;
    const { bytes, starts, ends, count } = scanner.cells;
    if (scan !== 'row' || count <= column) continue;
    if (!isMissing(bytes, starts[column]!, ends[column]!))
      texts.push(textAt(scanner.cells, column).trim());
  }
  return texts;
}
