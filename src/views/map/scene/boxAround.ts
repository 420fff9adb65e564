import { growBox, type ScreenBox, type ScreenPoint } from '../camera/Viewport.ts';

export function boxAround({ xPx, yPx }: ScreenPoint, awayPx: number): ScreenBox {
  return growBox({ leftPx: xPx, topPx: yPx, rightPx: xPx, bottomPx: yPx }, awayPx);
}
