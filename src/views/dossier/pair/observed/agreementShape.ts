import type { UnAgreement } from '../../../../query/observed/unAgreement.ts';

/** Roll calls below which a share says nothing: a year with fewer is no point of the line. */
const LEAST_ROLL_CALLS = 5;
const EDGE_PX = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The shares of years as lines in a box of pixels: 1 at its top, 0 at its foot. */
export interface AgreementShape {
  /** A path for each stretch of years that follow each other. */
  readonly lines: readonly string[];
  /** Years that stand alone. */
  readonly dots: readonly Point[];
  /** The last year with enough roll calls. */
  readonly end: (Point & { readonly last: UnAgreement['years'][number] }) | undefined;
}

export function agreementShape(
  years: UnAgreement['years'],
  widthPx: number,
  heightPx: number,
): AgreementShape {
  const counted = years.filter(({ count }) => count >= LEAST_ROLL_CALLS);
  const last = counted.at(-1);
  const first = counted[0]?.year ?? 0;
  const step = (widthPx - 2 * EDGE_PX) / Math.max(1, (last?.year ?? first) - first);
  const runs: { year: number; points: Point[] }[] = [];
  for (const { year, share } of counted) {
    const point = {
      x: round(EDGE_PX + (year - first) * step),
      y: round(EDGE_PX + (1 - share) * (heightPx - 2 * EDGE_PX)),
    };
    const run = runs.at(-1);
    if (run?.year === year - 1) {
      run.points.push(point);
      run.year = year;
    } else runs.push({ year, points: [point] });
  }
  const end = runs.at(-1)?.points.at(-1);
  return {
    lines: runs
      .filter(({ points }) => points.length > 1)
      .map(({ points }) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`),
    dots: runs.filter(({ points }) => points.length === 1).flatMap(({ points }) => points),
    end: end && last && { ...end, last },
  };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
