/** The year that a key moves to, from `year`; undefined for a key that moves none. */
export function yearKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  year: number,
  first: number,
  last: number,
): number | undefined {
  const step = shiftKey ? 10 : 1;
  const moved = MOVES.get(key)?.(year, step, first, last);
  return moved === undefined ? undefined : Math.min(Math.max(moved, first), last);
}

type Move = (year: number, step: number, first: number, last: number) => number;

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowLeft', (year, step) => year - step],
  ['ArrowDown', (year, step) => year - step],
  ['ArrowRight', (year, step) => year + step],
  ['ArrowUp', (year, step) => year + step],
  ['PageDown', (year) => year - 10],
  ['PageUp', (year) => year + 10],
  ['Home', (_year, _step, first) => first],
  ['End', (_year, _step, _first, last) => last],
]);
