/** A cell of the heat map: the index of its state, and of its decade. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell, within the grid; undefined for a key that leads nowhere. */
export function cellByKey(
  key: string,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | undefined {
  const to = MOVES.get(key)?.(row, column, rows, columns);
  return (
    to && {
      row: Math.min(Math.max(to[0], 0), rows - 1),
      column: Math.min(Math.max(to[1], 0), columns - 1),
    }
  );
}

type Move = (row: number, column: number, rows: number, columns: number) => [number, number];

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', (row, column) => [row - 1, column]],
  ['ArrowDown', (row, column) => [row + 1, column]],
  ['ArrowLeft', (row, column) => [row, column - 1]],
  ['ArrowRight', (row, column) => [row, column + 1]],
  ['Home', (row) => [row, 0]],
  ['End', (row, _column, _rows, columns) => [row, columns - 1]],
  ['PageUp', (_row, column) => [0, column]],
  ['PageDown', (_row, column, rows) => [rows - 1, column]],
]);
