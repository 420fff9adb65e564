const ROW_ID = /^row-([1-9]\d*)$/;

/** The id of the event that a row of a file is: its number, from 1, after `row-`. */
export function rowId(row: number): string {
  return `row-${row + 1}`;
}

/** The row that an id names, from 0; NaN for any other id. */
export function rowOfId(id: string): number {
  return Number(ROW_ID.exec(id)?.[1]) - 1;
}
