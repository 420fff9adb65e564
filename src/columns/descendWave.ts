import { type WaveNodes, reserveNodes } from './WaveNodes.ts';
import { popCount } from '../base/popCount.ts';

/** One level of a wave: its words, and where each quarter begins in the next order. */
export interface WavePlane {
  readonly words: Int32Array;
  readonly first: Int32Array;
}

/** Cells of a level, both ends included. */
export interface CellBounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Events by quarter before the start of a range, then before its end. */
const before = new Int32Array(8);

/** Writes the quarters of `nodes` that hold events and lie within the bounds to `next`. */
export function descendWave(
  { words, first }: WavePlane,
  nodes: WaveNodes,
  next: WaveNodes,
  { x0, y0, x1, y1 }: CellBounds,
): void {
  reserveNodes(next, nodes.n * 4);
  const { from, to, key } = next;
  let n = 0;
  for (let node = 0; node < nodes.n; node++) {
    countBefore(words, nodes.from[node]!, 0);
    countBefore(words, nodes.to[node]!, 4);
    const cx = (nodes.key[node]! & 0xffff) << 1;
    const cy = (nodes.key[node]! >>> 16) << 1;
    for (let quarter = 0; quarter < 4; quarter++) {
      const start = before[quarter]!;
      const end = before[quarter + 4]!;
      const x = cx | (quarter & 1);
      const y = cy | (quarter >>> 1);
      if (start === end || x < x0 || x > x1 || y < y0 || y > y1) continue;
      from[n] = first[quarter]! + start;
      to[n] = first[quarter]! + end;
      key[n++] = (y << 16) | x;
    }
  }
  next.n = n;
}

/** Sums of points, and how many they are of, by cell. */
export interface CellSums {
  readonly count: Int32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

/**
 * Adds this level's bit of each point, `weight` 65,536ths, to the sums of its cell. Writes the quarters
 * of cells with at most `most` events, by the index of their cell, to `next`.
 */
export function sumLevel(
  { words, first }: WavePlane,
  nodes: WaveNodes,
  next: WaveNodes,
  weight: number,
  { count, sumX, sumY }: CellSums,
  most: number,
): void {
  reserveNodes(next, nodes.n * 4);
  const { from, to, key } = next;
  let n = 0;
  for (let node = 0; node < nodes.n; node++) {
    const cell = nodes.key[node]!;
    countBefore(words, nodes.from[node]!, 0);
    countBefore(words, nodes.to[node]!, 4);
    const both = before[7]! - before[3]!;
    sumX[cell]! += weight * (before[5]! - before[1]! + both);
    sumY[cell]! += weight * (before[6]! - before[2]! + both);
    if (count[cell]! > most) continue;
    for (let quarter = 0; quarter < 4; quarter++) {
      const start = before[quarter]!;
      const end = before[quarter + 4]!;
      if (start === end) continue;
      from[n] = first[quarter]! + start;
      to[n] = first[quarter]! + end;
      key[n++] = cell;
    }
  }
  next.n = n;
}

/** Counts the places before `place` by quarter, into four of `before` from `at` on. */
function countBefore(words: Int32Array, place: number, at: number): void {
  const word = (place >>> 6) << 3;
  const half = (place >>> 5) & 1;
  // the first half's counts, where the place lies in the second
  const skipped = words[word + 3]! & -half;
  const mask = (1 << (place & 31)) - 1;
  const xBits = words[word + 4 + half * 2]! & mask;
  const yBits = words[word + 5 + half * 2]! & mask;
  const both = popCount(xBits & yBits);
  const second = words[word]! + (skipped & 255) + popCount(xBits) - both;
  const third = words[word + 1]! + ((skipped >>> 8) & 255) + popCount(yBits) - both;
  const fourth = words[word + 2]! + (skipped >>> 16) + both;
  before[at] = place - second - third - fourth;
  before[at + 1] = second;
  before[at + 2] = third;
  before[at + 3] = fourth;
}
