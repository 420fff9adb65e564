import type { TieRung } from '../model/TieStatus.ts';

export interface TieStroke {
  /** Custom property of its colour, in marks.css. */
  readonly token: `--tie-${string}`;
  /** Lengths of dash and gap in pixels, as `setLineDash` and `stroke-dasharray` take them. */
  readonly dash: readonly number[];
  readonly widthPx: number;
  /** A cross at the middle of the line. */
  readonly cross: boolean;
}

/** How a tie on each rung is drawn: told apart by dash, width and cross, and not by colour alone. */
export const TIE_STROKES: Readonly<Record<TieRung, TieStroke>> = {
  full: { token: '--tie-full', dash: [], widthPx: 1.6, cross: false },
  recalled: { token: '--tie-recalled', dash: [7, 4], widthPx: 2, cross: false },
  charge: { token: '--tie-charge', dash: [3, 4], widthPx: 2.2, cross: false },
  limited: { token: '--tie-limited', dash: [1.5, 3], widthPx: 2.2, cross: false },
  suspended: { token: '--tie-suspended', dash: [9, 3, 1.5, 3], widthPx: 2.2, cross: false },
  severed: { token: '--tie-severed', dash: [1.5, 5], widthPx: 2.8, cross: true },
  war: { token: '--tie-war', dash: [], widthPx: 3.2, cross: true },
  unknown: { token: '--tie-unknown', dash: [2, 7], widthPx: 1.6, cross: false },
  'not-established': { token: '--tie-none', dash: [1, 9], widthPx: 1.4, cross: false },
  'no-recorded-break': { token: '--tie-none', dash: [], widthPx: 1, cross: false },
};

/** The stroke of one rung. */
export function tieStroke(rung: TieRung): TieStroke {
  return TIE_STROKES[rung];
}
