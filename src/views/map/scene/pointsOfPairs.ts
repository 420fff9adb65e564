import type { Atlas, Outline } from '../atlas/readAtlas.ts';
import type { MapFrame } from '../MapFrame.ts';
import { capitalsOf, placeOf } from './placeOf.ts';
import { isBeyondHorizon, type PlanePoint } from '../../../model/laea.ts';
import { statesOf } from '../../../model/Pair.ts';

/** A part of a state counts from this share of its largest one on: no far islands, no specks. */
const PART_LEAST = 0.1;

/** What is to be seen of the chosen pairs: the outlines of their states and where their events lie. */
export function pointsOfPairs(frame: MapFrame, atlas: Atlas): readonly PlanePoint[] {
  const { dataset, source, events, ties } = frame;
  const states = new Set(ties.flatMap(({ pair, chosen }) => (chosen ? statesOf(pair) : [])));
  const grounds = [...states].flatMap((iso3) => {
    const outline = atlas.outlinesByIso3.get(iso3);
    const isPartner = dataset.countriesById.get(iso3)?.region === 'outside';
    if (outline && !isPartner) return cornersOf(outline, atlas);
    return capitalsOf(dataset).get(iso3) ?? [];
  });
  const places = events.flatMap((key) => placeOf(source, key) ?? []);
  return [...grounds, ...places].filter((point) => !isBeyondHorizon(point));
}

/** Opposite corners of the boxes around the main parts of an outline. */
function cornersOf({ rings }: Outline, { arcs }: Atlas): PlanePoint[] {
  const boxes = rings.map((ring) =>
    boxOf(ring.flatMap((at) => [...(arcs[at < 0 ? ~at : at] ?? [])])),
  );
  const most = Math.max(...boxes.map(({ size }) => size));
  return boxes.flatMap(({ size, corners }) => (size >= PART_LEAST * most ? corners : []));
}

function boxOf(xy: readonly number[]): { readonly size: number; readonly corners: PlanePoint[] } {
  const [xs, ys] = [0, 1].map((axis) => xy.filter((_, at) => at % 2 === axis));
  const [left, right] = [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))];
  const [top, bottom] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))];
  return {
    size: (right - left) * (bottom - top),
    corners: [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
  };
}
