/** The positions `from` up to, not with, `to` that pass, ascending. */
export function positionsWhere(
  from: number,
  to: number,
  passes: (position: number) => boolean,
): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(to - from);
  let n = 0;
  for (let position = from; position < to; position++) {
    if (passes(position)) found[n++] = position;
  }
  return found.slice(0, n);
}
