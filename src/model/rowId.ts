const ROW = /^row-([1-9]\d*)$/;

/** The id of the event that a row of a file is: the file's own, then `row-` and its number, from 1. */
export function rowId(file: string, row: number): string {
  return `${file}:row-${row + 1}`;
}

/** The row of a file that an id names, from 0; NaN for any other id. */
export function rowOfId(file: string, id: string): number {
  if (!id.startsWith(`${file}:`)) return NaN;
  return Number(ROW.exec(id.slice(file.length + 1))?.[1]) - 1;
}

/** The number of the row, from 1, whatever its file; NaN for the id of no row. */
export function rowNumber(id: string): number {
  return Number(ROW.exec(id.slice(id.lastIndexOf(':') + 1))?.[1]);
}
