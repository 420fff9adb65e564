import type { Arc, Disc, Emphasis } from './Scene.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { TieMark } from '../../../query/ties/tieMarks.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';
import { statesOf } from '../../../model/Pair.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';

/** How far a tie bows out, as a share of its length: enough to part two that run side by side. */
const BOW = 0.09;
/** As many may have width; all beyond are hairlines, which cost a third as much to paint. */
const WIDE_MOST = 60;
const HAIRLINE_PX = 1;
const THIN = 0.62;
const CHOSEN_EXTRA_PX = 1.2;
/** Where on a tie its cross may stand: the middle, else as near to it as no disc lies. */
const CROSS_AT = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7];
export const CROSS_RADIUS_PX = 8;

/** The ties of a frame as curves between where they end, the chosen last, so that they lie on top. */
export function bendArcs(
  frame: MapFrame,
  ends: ReadonlyMap<Iso3, ScreenPoint>,
  discs: readonly Disc[],
): Arc[] {
  const wide = frame.ties.toSorted((a, b) => b.events - a.events).slice(0, WIDE_MOST);
  const wideOnes = new Set(wide);
  const arcs = frame.ties.flatMap((tie): Arc[] => {
    const [a, b] = statesOf(tie.pair).map((state) => ends.get(state));
    if (!a || !b) return [];
    const emphasis = emphasisOf(tie, frame.fadeOthers);
    const curve = bend(a, b);
    const { pair, rung, strained } = tie;
    return [
      {
        pair,
        rung,
        strained,
        emphasis,
        widthPx: widthOf(tie, emphasis, wideOnes.has(tie)),
        ...curve,
        cross: tieStroke(rung).cross ? crossOn(curve, discs) : null,
      },
    ];
  });
  return arcs.toSorted((a, b) => RANK[a.emphasis] - RANK[b.emphasis]);
}

const RANK: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, chosen: 2 };

function emphasisOf({ chosen }: TieMark, fadeOthers: boolean): Emphasis {
  return chosen ? 'chosen' : fadeOthers ? 'faded' : 'plain';
}

function widthOf({ rung }: TieMark, emphasis: Emphasis, isWide: boolean): number {
  const { widthPx } = tieStroke(rung);
  if (emphasis === 'chosen') return widthPx + CHOSEN_EXTRA_PX;
  return isWide ? Math.max(HAIRLINE_PX, widthPx * THIN) : HAIRLINE_PX;
}

type Curve = Pick<Arc, 'from' | 'control' | 'to'>;

// from north to south, so that the bow is to the east whichever state comes first
function bend(a: ScreenPoint, b: ScreenPoint): Curve {
  const [from, to] = a.yPx <= b.yPx ? [pointAt(a), pointAt(b)] : [pointAt(b), pointAt(a)];
  const right = to.xPx - from.xPx;
  const down = to.yPx - from.yPx;
  const control = {
    xPx: (from.xPx + to.xPx) / 2 + down * BOW * 2,
    yPx: (from.yPx + to.yPx) / 2 - right * BOW * 2,
  };
  return { from, control, to };
}

function pointAt({ xPx, yPx }: ScreenPoint): ScreenPoint {
  return { xPx, yPx };
}

function crossOn(curve: Curve, discs: readonly Disc[]): ScreenPoint {
  const places = CROSS_AT.map((t) => pointOn(curve, t));
  const free = places.find((at) =>
    discs.every(
      (disc) =>
        Math.hypot(at.xPx - disc.xPx, at.yPx - disc.yPx) > disc.look.radiusPx + CROSS_RADIUS_PX,
    ),
  );
  return free ?? pointOn(curve, 0.5);
}

/** The point of a curve at `t` from 0, its northern end, to 1. */
export function pointOn({ from, control, to }: Curve, t: number): ScreenPoint {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return {
    xPx: a * from.xPx + b * control.xPx + c * to.xPx,
    yPx: a * from.yPx + b * control.yPx + c * to.yPx,
  };
}
