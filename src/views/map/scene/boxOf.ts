import type { ScreenBox, ScreenPoint } from '../camera/Viewport.ts';
import type { Name } from './Scene.ts';

/** The box of a name that has its middle at `place`. */
export function boxOf(
  { sizePx, widthPx }: Pick<Name, 'sizePx' | 'widthPx'>,
  { xPx, yPx }: ScreenPoint,
): ScreenBox {
  const [halfWidth, halfHeight] = [widthPx / 2, sizePx * 0.55];
  return {
    leftPx: xPx - halfWidth,
    topPx: yPx - halfHeight,
    rightPx: xPx + halfWidth,
    bottomPx: yPx + halfHeight,
  };
}
