import { type TimeAxis, xOn } from '../axis/TimeAxis.ts';
import type { TieLayer, TieYear } from '../../../query/ties/tieYears.ts';

/** What is counted: pairs, or their share of the pairs that there were, in per cent. */
export type StackUnit = 'pairs' | 'share';

/** A layer over all years in sight: a year is a step, never a slope. */
export interface StackedLayer {
  readonly layer: TieLayer;
  /** Of SVG: along the tops, and back along the bottoms. */
  readonly path: string;
  /** Of each year, in pixels from above. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly x: number;
  readonly endX: number;
  readonly top: number;
  readonly bottom: number;
}

export function valueOf(count: number, { pairs }: TieYear, unit: StackUnit): number {
  return unit === 'pairs' ? count : pairs === 0 ? 0 : (count / pairs) * 100;
}

/** Layers on each other from the foot, `most` of them `heightPx` high; those without any year are left out. */
export function stackLayers(
  years: readonly TieYear[],
  layers: readonly TieLayer[],
  axis: TimeAxis,
  unit: StackUnit,
  most: number,
  heightPx: number,
): readonly StackedLayer[] {
  const yOf = (value: number) => heightPx - (value / most) * heightPx;
  const visible = years.filter(
    ({ startDay, next }) => next > axis.span.startDay && startDay <= axis.span.endDay,
  );
  const tops = visible.map(() => 0);
  return layers.flatMap((layer) => {
    const steps = visible.map((year, at) => {
      const from = tops[at] ?? 0;
      const to = from + valueOf(year.counts[layer], year, unit);
      tops[at] = to;
      return {
        x: Math.max(0, xOn(axis, year.startDay)),
        endX: Math.min(axis.widthPx, xOn(axis, year.next)),
        top: yOf(to),
        bottom: yOf(from),
      };
    });
    const isThere = visible.some(({ counts }) => counts[layer] > 0);
    return isThere ? [{ layer, path: pathOf(steps), steps }] : [];
  });
}

function pathOf(steps: readonly Step[]): string {
  const tops = steps.map(({ x, endX, top }) => `L${round(x)} ${round(top)}H${round(endX)}`);
  const back = steps
    .toReversed()
    .map(({ x, endX, bottom }) => `L${round(endX)} ${round(bottom)}H${round(x)}`);
  return `M${[...tops, ...back].join('').slice(1)}Z`;
}

/** The line along the upper edge of all. */
export function edgeOf(steps: readonly Step[]): string {
  return `M${steps
    .map(({ x, endX, top }) => `L${round(x)} ${round(top)}H${round(endX)}`)
    .join('')
    .slice(1)}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
