import { ATLAS_FORMAT } from './atlasFormat.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { PlanePoint } from '../../../model/laea.ts';

/** A part of the plane. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The outline of one state or territory, in units of the plane. */
export interface Outline {
  readonly iso3: Iso3 | null;
  readonly american: boolean;
  /** Where its name stands best. */
  readonly label: PlanePoint;
  /** Indexes into the atlas's arcs, `~index` for one walked backwards. Even-odd filled. */
  readonly rings: readonly (readonly number[])[];
  readonly box: Box;
  /** In square units of the plane, true for every outline that the horizon does not cut. */
  readonly area: number;
}

export interface Atlas {
  /** x and y in turn, in units of the plane. Neighbours share the arc that is their border. */
  readonly arcs: readonly Float32Array[];
  readonly outlines: readonly Outline[];
  readonly outlinesByIso3: ReadonlyMap<Iso3, Outline>;
}

/**
 * Reads an atlas file, see atlasFormat.ts. Throws a full sentence for a file that is not an atlas,
 * is of another version, is cut off, or does not add up.
 */
export function readAtlas(file: ArrayBuffer): Atlas {
  const header = readHeader(new DataView(file));
  const body = new BodyReader(new Uint8Array(file, ATLAS_FORMAT.headerBytes));
  const arcs = readArcs(body, header);
  const spans = arcs.map(measure);
  const outlines = Array.from({ length: header.outlines }, () =>
    readOutline(body, header, arcs, spans),
  );
  if (!body.isAtEnd()) throw new Error('The atlas goes on after its last outline.');
  const outlinesByIso3 = new Map(outlines.flatMap((one) => (one.iso3 ? [[one.iso3, one]] : [])));
  return { arcs, outlines, outlinesByIso3 };
}

interface Header {
  readonly gridSize: number;
  readonly outlines: number;
  readonly arcs: number;
  readonly points: number;
}

function readHeader(view: DataView): Header {
  const { magic, version, headerBytes } = ATLAS_FORMAT;
  if (view.byteLength < headerBytes || !startsWith(view, magic))
    throw new Error(`The file is not an atlas: it does not start with "${magic}".`);
  const found = view.getUint8(8);
  if (found !== version)
    throw new Error(`The atlas is of version ${found}, and this page reads version ${version}.`);
  const length = view.getUint32(20, true);
  if (length !== view.byteLength)
    throw new Error(`The atlas says it has ${length} bytes, and ${view.byteLength} came.`);
  return {
    gridSize: 2 ** view.getUint8(9),
    outlines: view.getUint16(10, true),
    arcs: view.getUint16(12, true),
    points: view.getUint32(16, true),
  };
}

function startsWith(view: DataView, text: string): boolean {
  return new TextDecoder().decode(view.buffer.slice(0, text.length)) === text;
}

class BodyReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error('The atlas ends in the middle of a number.');
    return byte;
  }

  /** 0 to 2^32 - 1 */
  count(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      if (shift === 28) throw new Error('The atlas holds a number of more than 32 bits.');
    }
  }

  /** -2^31 to 2^31 - 1 */
  step(): number {
    const zigzag = this.count();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }
}

function readArcs(body: BodyReader, { gridSize, arcs, points }: Header): Float32Array[] {
  let [x, y, left] = [0, 0, points];
  const lines = Array.from({ length: arcs }, () => {
    const count = body.count();
    left -= count;
    if (left < 0) throw new Error(`The atlas holds more than the ${points} points that it names.`);
    const line = new Float32Array(count * 2);
    for (let i = 0; i < line.length; i += 2) {
      x += body.step();
      y += body.step();
      line[i] = x / gridSize;
      line[i + 1] = y / gridSize;
    }
    return line;
  });
  if (left > 0)
    throw new Error(`The atlas names ${points} points, and ${left} of them are not there.`);
  return lines;
}

interface Span extends Box {
  /** Twice the signed area between the arc and the plane's origin: those of a ring add up to its own. */
  readonly sweep: number;
}

function measure(arc: Float32Array): Span {
  let [left, top, right, bottom, sweep] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  let [beforeX = 0, beforeY = 0] = arc;
  for (let i = 0; i < arc.length; i += 2) {
    const [x, y] = [arc[i] ?? 0, arc[i + 1] ?? 0];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    sweep += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return { left, top, right, bottom, sweep };
}

function readOutline(
  body: BodyReader,
  { gridSize }: Header,
  arcs: readonly Float32Array[],
  spans: readonly Span[],
): Outline {
  const code = String.fromCharCode(body.byte(), body.byte(), body.byte());
  const american = body.byte() === 1;
  const label = { x: body.count() / gridSize, y: body.count() / gridSize };
  const rings = Array.from({ length: body.count() }, () =>
    Array.from({ length: body.count() }, () => body.step()),
  );
  for (const ring of rings) checkClosed(ring, arcs, code);
  return {
    iso3: code === ATLAS_FORMAT.noCode ? null : code,
    american,
    label,
    rings,
    ...boxAndArea(rings.flat(), spans),
  };
}

function boxAndArea(ring: readonly number[], spans: readonly Span[]): { box: Box; area: number } {
  let [left, top, right, bottom, sweep] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const index of ring) {
    const span = spans[index < 0 ? ~index : index];
    if (!span) continue;
    left = Math.min(left, span.left);
    top = Math.min(top, span.top);
    right = Math.max(right, span.right);
    bottom = Math.max(bottom, span.bottom);
    sweep += index < 0 ? -span.sweep : span.sweep;
  }
  return { box: { left, top, right, bottom }, area: Math.abs(sweep) / 2 };
}

function checkClosed(ring: readonly number[], arcs: readonly Float32Array[], code: string): void {
  ring.forEach((index, i) => {
    const end = endOf(index, arcs);
    const start = endOf(~(ring[(i + 1) % ring.length] ?? index), arcs);
    if (!end || !start) throw new Error(`The outline of ${code} names an arc that is not there.`);
    if (end[0] !== start[0] || end[1] !== start[1])
      throw new Error(`The outline of ${code} does not close.`);
  });
}

/** The last point of an arc as it is walked. */
function endOf(index: number, arcs: readonly Float32Array[]): Float32Array | undefined {
  return index < 0 ? arcs[~index]?.subarray(0, 2) : arcs[index]?.subarray(-2);
}
