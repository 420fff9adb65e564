import type { CellBlocks, QuadWave } from './EventIndex.ts';
import type { Points } from './buildCells.ts';

const finest = 16;

/** The levels below the cells' own, half a byte an event and level. One pass for each. */
export function buildWave(points: Points, cells: CellBlocks): QuadWave {
  const planes: Int32Array[] = [];
  const quarters = new Int32Array((finest - cells.level) * 4);
  let codes = codesByCell(points, cells);
  let next = new Uint32Array(points.count);
  for (let level = cells.level; level < finest; level++) {
    const row = (level - cells.level) * 4;
    const first = quarters.subarray(row, row + 4);
    countQuarters(codes, level, first);
    planes.push(fillPlane(codes, next, level, first));
    [codes, next] = [next, codes];
  }
  return { level: cells.level, planes, quarters };
}

/** Points as (y << 16) | x, by cell, then position. */
function codesByCell(
  { x, y, positions, count }: Points,
  { level, slots, starts }: CellBlocks,
): Uint32Array<ArrayBuffer> {
  const shift = 16 - level;
  const place = starts.slice();
  const codes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const at = positions === null ? i : positions[i]!;
    const px = x[at]!;
    const py = y[at]!;
    const slot = slots[((py >>> shift) << level) | (px >>> shift)]!;
    codes[place[slot]!++] = (py << 16) | px;
  }
  return codes;
}

/** Writes to `first` how many events lie in the quarters before each. */
function countQuarters(codes: Uint32Array, level: number, first: Int32Array): void {
  const bit = 15 - level;
  let right = 0;
  let lower = 0;
  let both = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]! >>> bit;
    const isRight = code & 1;
    const isLower = (code >>> 16) & 1;
    right += isRight;
    lower += isLower;
    both += isRight & isLower;
  }
  first[1] = codes.length - right - lower + both;
  first[2] = first[1] + right - both;
  first[3] = first[2] + lower - both;
}

/** Writes the level's words, and the codes in the next level's order to `next`. */
function fillPlane(
  codes: Uint32Array,
  next: Uint32Array,
  level: number,
  first: Int32Array,
): Int32Array {
  const bit = 15 - level;
  const place = first.slice();
  const plane = new Int32Array(((codes.length >>> 6) + 1) * 8);
  for (let word = 0, from = 0; word < plane.length; word += 8) {
    const second = place[1]! - first[1]!;
    const third = place[2]! - first[2]!;
    const fourth = place[3]! - first[3]!;
    plane[word] = second;
    plane[word + 1] = third;
    plane[word + 2] = fourth;
    for (let half = 0; half < 2; half++, from += 32) {
      const end = Math.min(32, codes.length - from);
      let xBits = 0;
      let yBits = 0;
      for (let i = 0; i < end; i++) {
        const code = codes[from + i]!;
        const isRight = (code >>> bit) & 1;
        const isLower = (code >>> (bit + 16)) & 1;
        xBits |= isRight << i;
        yBits |= isLower << i;
        next[place[isRight | (isLower << 1)]!++] = code;
      }
      plane[word + 4 + half * 2] = xBits;
      plane[word + 5 + half * 2] = yBits;
      if (half > 0) continue;
      plane[word + 3] =
        (place[1]! - first[1]! - second) |
        ((place[2]! - first[2]! - third) << 8) |
        ((place[3]! - first[3]! - fourth) << 16);
    }
  }
  return plane;
}
