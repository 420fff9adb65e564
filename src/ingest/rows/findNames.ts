import { isDateLike } from './isDateLike.ts';
import { commonest, isSeparatorRow } from './styleOf.ts';

/** Which of the first rows of a file is its head: by index, and whether it names the columns. */
export interface NamesFound {
  readonly index: number;
  readonly hasNames: boolean;
}

/** Names stand in one of so many first rows. */
const MOST_BEFORE = 40;

const DECIMAL = /^[-−+]?\d+[.,]\d+$/;

/**
 * Finds the names of the columns by their shape: the first row that is as wide as most, well filled, with
 * names in it and no values, behind rows that are hardly filled. Where that row has values, there are no
 * names, and it is the first of the data. `rows`: cells of the first rows that are not blank; at least one.
 */
export function findNames(rows: readonly (readonly string[])[]): NamesFound {
  const from = isSeparatorRow(rows[0]!) && rows.length > 1 ? 1 : 0;
  const widths = rows.map((cells) => cells.length);
  const width = commonest(widths.slice(from).filter((one) => one > 1)).value;
  let at = from;
  while (at < Math.min(rows.length, MOST_BEFORE) && filled(rows[at]!) * 2 <= width) at++;
  const below = widths.slice(at);
  const alike = below.filter((one) => one === width).length;
  // a first row that is no line of text is the names, whatever the others look like
  const isTable = below[0] === width && alike > 1 && alike * 2 >= below.length;
  const index = isTable ? at : from;
  return { index, hasNames: !rows[index]!.some(isValue) };
}

/** Whether a cell holds what a row of data does, and a name does not. */
function isValue(cell: string): boolean {
  return DECIMAL.test(cell.trim()) || isDateLike(cell);
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
