import { ATLAS_FORMAT } from '../../src/views/map/atlas/atlasFormat.ts';
import type { GridPoint } from './gridLine.ts';

export interface PackedOutline {
  readonly iso3: string | null;
  readonly american: boolean;
  readonly label: GridPoint;
  readonly rings: readonly (readonly number[])[];
}

export interface GridAtlas {
  readonly gridBits: number;
  readonly arcs: readonly (readonly GridPoint[])[];
  readonly outlines: readonly PackedOutline[];
}

/** Writes an atlas file, see atlasFormat.ts. */
export function packAtlas({ gridBits, arcs, outlines }: GridAtlas): Uint8Array {
  const bytes = [...packArcs(arcs), ...outlines.flatMap(packOutline)];
  const file = new Uint8Array(ATLAS_FORMAT.headerBytes + bytes.length);
  file.set(new TextEncoder().encode(ATLAS_FORMAT.magic));
  file.set(bytes, ATLAS_FORMAT.headerBytes);
  const header = new DataView(file.buffer);
  header.setUint8(8, ATLAS_FORMAT.version);
  header.setUint8(9, gridBits);
  header.setUint16(10, outlines.length, true);
  header.setUint16(12, arcs.length, true);
  header.setUint32(
    16,
    arcs.reduce((sum, arc) => sum + arc.length, 0),
    true,
  );
  header.setUint32(20, file.length, true);
  return file;
}

function packArcs(arcs: readonly (readonly GridPoint[])[]): number[] {
  let [x, y] = [0, 0];
  return arcs.flatMap((arc) => [
    ...packCount(arc.length),
    ...arc.flatMap(([nextX, nextY]) => {
      const steps = [...packStep(nextX - x), ...packStep(nextY - y)];
      [x, y] = [nextX, nextY];
      return steps;
    }),
  ]);
}

function packOutline({ iso3, american, label, rings }: PackedOutline): number[] {
  return [
    ...new TextEncoder().encode(iso3 ?? ATLAS_FORMAT.noCode),
    american ? 1 : 0,
    ...label.flatMap(packCount),
    ...packCount(rings.length),
    ...rings.flatMap((ring) => [...packCount(ring.length), ...ring.flatMap(packStep)]),
  ];
}

function packStep(value: number): number[] {
  return packCount(value < 0 ? -2 * value - 1 : 2 * value);
}

function packCount(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...packCount(value >>> 7)];
}
