import type { Day } from '../../../model/Day.ts';
import type { Temperature } from '../../../query/stories/temperatureOf.ts';

/** A line of tone in a box of pixels: 0 at half the height, cooperation above it. */
export interface ToneShape {
  /** The least of 1, 2, 3, 5 and 10 that holds every reading: the tone at the upper edge. */
  readonly limit: number;
  /** One path for each stretch with data, and the same closed along the line of 0. */
  readonly stretches: readonly { readonly line: string; readonly area: string }[];
  /** From and to which x there is no data. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  readonly events: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

const LIMITS = [1, 2, 3, 5, 10] as const;
const EDGE_PX = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function toneShape(
  { span, readings, events }: Temperature,
  widthPx: number,
  heightPx: number,
): ToneShape {
  const most = Math.max(...readings.map(({ tone }) => Math.abs(tone ?? 0)));
  const limit = LIMITS.find((one) => one >= most) ?? 10;
  const days = Math.max(1, span.endDay - span.startDay);
  const middle = heightPx / 2;
  const xOf = (day: Day) => EDGE_PX + ((day - span.startDay) / days) * (widthPx - 2 * EDGE_PX);
  const yOf = (tone: number) => middle - (tone / limit) * (middle - EDGE_PX);
  const toneOn = new Map(readings.map(({ day, tone }) => [day, tone]));

  const runs: { readonly known: boolean; readonly points: Point[] }[] = [];
  for (const { day, tone } of readings) {
    const point = { x: xOf(day), y: yOf(tone ?? 0) };
    const run = runs.at(-1);
    if (run?.known === (tone !== null)) run.points.push(point);
    else runs.push({ known: tone !== null, points: [point] });
  }
  return {
    limit,
    stretches: runs.filter(({ known }) => known).map(({ points }) => pathsOf(points, middle)),
    gaps: runs.flatMap(({ known, points }, index) =>
      known ? [] : [gapOf(points, runs[index + 1]?.points[0])],
    ),
    events: events.map(({ id, day }) => ({ id, x: xOf(day), y: yOf(toneOn.get(day) ?? 0) })),
  };
}

function pathsOf(points: readonly Point[], middle: number): { line: string; area: string } {
  const line = `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
  const [from, to] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  return { line, area: `${line}L${round(to)} ${middle}L${round(from)} ${middle}Z` };
}

/** A gap reaches to where the line begins again. */
function gapOf(points: readonly Point[], next: Point | undefined): { from: number; to: number } {
  return { from: points[0]?.x ?? 0, to: (next ?? points.at(-1))?.x ?? 0 };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
