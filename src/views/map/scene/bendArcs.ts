import type { Arc, Disc, Emphasis } from './Scene.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { TieMark } from '../../../query/ties/tieMarks.ts';
import { apartPx, type ScreenPoint } from '../camera/Viewport.ts';
import { type Pair, pairHas, statesOf } from '../../../model/Pair.ts';
import { TIE_RANKS } from '../../../model/TieStatus.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';

/** How far a tie bows out, as a share of its length: enough to part two that run side by side. */
const BOW = 0.09;
/** As many may have width; all beyond are hairlines, which cost a third as much to paint. */
const WIDE_MOST = 60;
const HAIRLINE_PX = 1;
const FADED_PX = 1.1;
const CHOSEN_EXTRA_PX = 0.8;
/** Where on a tie its cross may stand: the middle, else as near to it as no disc and no other cross lies. */
const CROSS_AT = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7];
/** The ground that a cross stands on. */
export const CROSS_RADIUS_PX = 7.5;

/** The ties of a frame as curves between where they end: the worse lies on the better, the chosen on all. */
export function bendArcs(
  frame: MapFrame,
  ends: ReadonlyMap<Iso3, ScreenPoint>,
  discs: readonly Disc[],
): Arc[] {
  const crosses: ScreenPoint[] = [];
  const arcs = worstFirst(frame.ties).flatMap((tie, at): Arc[] => {
    const [a, b] = statesOf(tie.pair).map((state) => ends.get(state));
    if (!a || !b) return [];
    const emphasis = emphasisOf(tie, frame);
    const curve = bend(a, b);
    const { pair, rung, strained } = tie;
    const { cross: isBroken, widthPx } = tieStroke(rung);
    const cross = isBroken && emphasis !== 'faded' ? crossOn(curve, discs, crosses) : null;
    if (cross) crosses.push(cross);
    const plainPx = at < WIDE_MOST ? widthPx : Math.min(HAIRLINE_PX, widthPx);
    return [
      { pair, rung, strained, emphasis, widthPx: widthOf(emphasis, plainPx), ...curve, cross },
    ];
  });
  return inOrder(arcs.toReversed());
}

/** The same with one tie lifted, as a pointer or the keyboard stands on it: all others fade, but for chosen ones. */
export function liftTie(arcs: readonly Arc[], lifted: Pair | null): readonly Arc[] {
  if (!arcs.some(({ pair }) => pair === lifted)) return arcs;
  const seen = arcs.map((arc): Arc => {
    if (arc.emphasis === 'chosen') return arc;
    const emphasis = arc.pair === lifted ? 'chosen' : 'faded';
    const { cross, widthPx } = tieStroke(arc.rung);
    return {
      ...arc,
      emphasis,
      widthPx: widthOf(emphasis, widthPx),
      cross: cross && emphasis === 'chosen' ? (arc.cross ?? pointOn(arc, 0.5)) : null,
    };
  });
  return inOrder(seen);
}

const RANK: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, chosen: 2 };

function inOrder(arcs: readonly Arc[]): Arc[] {
  return arcs.toSorted((a, b) => RANK[a.emphasis] - RANK[b.emphasis]);
}

function worstFirst(ties: readonly TieMark[]): TieMark[] {
  return ties.toSorted((a, b) => (TIE_RANKS[b.rung] ?? -1) - (TIE_RANKS[a.rung] ?? -1));
}

/** Those of the state that is open keep their look, a chosen pair stands out; the others fade beside either. */
function emphasisOf({ chosen, pair }: TieMark, { fadeOthers, firstCountry }: MapFrame): Emphasis {
  if (chosen) return 'chosen';
  const isOwn = firstCountry !== null && pairHas(pair, firstCountry);
  return fadeOthers && !isOwn ? 'faded' : 'plain';
}

function widthOf(emphasis: Emphasis, plainPx: number): number {
  if (emphasis === 'faded') return Math.min(FADED_PX, plainPx);
  return emphasis === 'chosen' ? plainPx + CHOSEN_EXTRA_PX : plainPx;
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

function crossOn(
  curve: Curve,
  discs: readonly Disc[],
  crosses: readonly ScreenPoint[],
): ScreenPoint {
  const places = CROSS_AT.map((t) => pointOn(curve, t));
  const free = places.find(
    (at) =>
      discs.every((disc) => apartPx(at, disc) > disc.look.radiusPx + CROSS_RADIUS_PX) &&
      crosses.every((other) => apartPx(at, other) > 2 * CROSS_RADIUS_PX),
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
