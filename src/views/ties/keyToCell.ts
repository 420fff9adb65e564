export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/** Where a key leads in a square grid of `size` × `size` cells; undefined for other keys. */
export function keyToCell(press: KeyPress, from: CellPlace, size: number): CellPlace | undefined {
  const target = targetOf(press, from, size - 1);
  if (!target) return undefined;
  const within = (index: number) => Math.min(Math.max(index, 0), size - 1);
  return { row: within(target.row), column: within(target.column) };
}

function targetOf(
  { key, ctrlKey }: KeyPress,
  { row, column }: CellPlace,
  last: number,
): CellPlace | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last : row, column: last };
    default:
      return undefined;
  }
}
