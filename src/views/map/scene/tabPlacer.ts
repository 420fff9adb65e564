import {
  boxesOverlap,
  freeBox,
  growBox,
  middleOf,
  type ScreenBox,
  type ScreenPoint,
  type Viewport,
} from '../camera/Viewport.ts';
import type { Edge, Tab } from './Scene.ts';

export const TAB_HEIGHT_PX = 23;
/** Free pixels between two tabs, and to the corner of what is free. */
const AIR_PX = 6;
const STEP_PX = 8;

type Wanted = Pick<Tab, 'text' | 'tone' | 'widthPx'>;

/** The ground of a tab. */
export function tabBox({ xPx, yPx, widthPx }: Pick<Tab, 'xPx' | 'yPx' | 'widthPx'>): ScreenBox {
  const [halfWidth, halfHeight] = [widthPx / 2, TAB_HEIGHT_PX / 2];
  return {
    leftPx: xPx - halfWidth,
    topPx: yPx - halfHeight,
    rightPx: xPx + halfWidth,
    bottomPx: yPx + halfHeight,
  };
}

/**
 * Hangs tabs from the edge of what is free, one after the other: where the straight way to the place
 * leaves it, else beside that, else from the next edge. Null where no room is left.
 */
export function tabPlacer(
  viewport: Viewport,
  taken: ScreenBox[],
): (target: ScreenPoint, wanted: Wanted) => Tab | null {
  const free = freeBox(viewport);
  const middle = middleOf(free);
  return (target, wanted) => {
    const way = { right: target.xPx - middle.xPx, down: target.yPx - middle.yPx };
    for (const edge of edgesTowards(way, free))
      for (const at of berths(edge, way, free, wanted.widthPx)) {
        const box = growBox(tabBox({ ...at, widthPx: wanted.widthPx }), AIR_PX / 2);
        if (taken.some((other) => boxesOverlap(box, other))) continue;
        taken.push(box);
        const angle = Math.atan2(target.yPx - at.yPx, target.xPx - at.xPx);
        return { ...wanted, ...at, edge, angle };
      }
    return null;
  };
}

interface Way {
  readonly right: number;
  readonly down: number;
}

/** The edge that the straight way leaves through, then the other one that it comes near. */
function edgesTowards({ right, down }: Way, free: ScreenBox): readonly Edge[] {
  const halfWidth = (free.rightPx - free.leftPx) / 2;
  const halfHeight = (free.bottomPx - free.topPx) / 2;
  const beside: Edge = right < 0 ? 'left' : 'right';
  const upright: Edge = down < 0 ? 'top' : 'bottom';
  return Math.abs(down) * halfWidth >= Math.abs(right) * halfHeight
    ? [upright, beside]
    : [beside, upright];
}

/** Middles of a tab along an edge, the best first, as long as all of it hangs there. */
function* berths(
  edge: Edge,
  { right, down }: Way,
  free: ScreenBox,
  widthPx: number,
): Generator<ScreenPoint> {
  const middle = middleOf(free);
  const isUpright = edge === 'top' || edge === 'bottom';
  const reachPx = (isUpright ? widthPx : TAB_HEIGHT_PX) / 2 + AIR_PX;
  const [from, to] = isUpright ? [free.leftPx, free.rightPx] : [free.topPx, free.bottomPx];
  const [least, most] = [from + reachPx, to - reachPx];
  if (least > most) return;
  const share = isUpright
    ? (free.bottomPx - free.topPx) / 2 / Math.max(1, Math.abs(down))
    : (free.rightPx - free.leftPx) / 2 / Math.max(1, Math.abs(right));
  const wanted = isUpright ? middle.xPx + right * share : middle.yPx + down * share;
  const best = Math.max(least, Math.min(most, wanted));
  for (let step = 0; step * STEP_PX <= 2 * (most - least); step++) {
    const along = best + Math.ceil(step / 2) * STEP_PX * (step % 2 ? 1 : -1);
    if (along < least || along > most) continue;
    yield isUpright
      ? {
          xPx: along,
          yPx: edge === 'top' ? free.topPx + TAB_HEIGHT_PX / 2 : free.bottomPx - TAB_HEIGHT_PX / 2,
        }
      : {
          xPx: edge === 'left' ? free.leftPx + widthPx / 2 : free.rightPx - widthPx / 2,
          yPx: along,
        };
  }
}

/** Where a tie to a place behind a tab ends: the middle of its inner side. */
export function tabFoot({ xPx, yPx, widthPx, edge }: Tab): ScreenPoint {
  const [halfWidth, halfHeight] = [widthPx / 2, TAB_HEIGHT_PX / 2];
  switch (edge) {
    case 'top':
      return { xPx, yPx: yPx + halfHeight };
    case 'bottom':
      return { xPx, yPx: yPx - halfHeight };
    case 'left':
      return { xPx: xPx + halfWidth, yPx };
    case 'right':
      return { xPx: xPx - halfWidth, yPx };
  }
}
