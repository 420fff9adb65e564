import type { TieRung } from '../model/TieStatus.ts';

export interface TieStroke {
  /** Custom property of its colour, in marks.css. */
  readonly token: `--tie-${string}`;
  /** Lengths of dash and gap in pixels, as `setLineDash` and `stroke-dasharray` take them. */
  readonly dash: readonly number[];
  /** How dashes end: round ones of no length are dots. */
  readonly cap: 'butt' | 'round';
  readonly widthPx: number;
  /** A cross at the middle of the line. */
  readonly cross: boolean;
}

/**
 * How a tie on each rung is drawn: told apart by dash, width and cross, and not by colour alone. Of
 * those below full relations, the worse is the wider.
 */
export const TIE_STROKES: Readonly<Record<TieRung, TieStroke>> = {
  full: plain('full', 1.2),
  recalled: dashed('recalled', 1.7, [11, 4]),
  charge: dashed('charge', 1.9, [5, 3.5]),
  limited: dotted('limited', 2.1, [0.1, 4.6]),
  suspended: dotted('suspended', 2.3, [9, 4, 0.1, 4]),
  severed: { ...dashed('severed', 3, [8, 4]), cross: true },
  war: { ...plain('war', 3.2), cross: true },
  unknown: dashed('unknown', 1.6, [2, 7]),
  'not-established': dashed('none', 1.4, [1, 9]),
  'no-recorded-break': plain('none', 0.75),
};

function plain(colour: string, widthPx: number): TieStroke {
  return { token: `--tie-${colour}`, dash: [], cap: 'butt', widthPx, cross: false };
}

function dashed(colour: string, widthPx: number, dash: readonly number[]): TieStroke {
  return { ...plain(colour, widthPx), dash };
}

function dotted(colour: string, widthPx: number, dash: readonly number[]): TieStroke {
  return { ...dashed(colour, widthPx, dash), cap: 'round' };
}

/** The stroke of one rung. */
export function tieStroke(rung: TieRung): TieStroke {
  return TIE_STROKES[rung];
}
