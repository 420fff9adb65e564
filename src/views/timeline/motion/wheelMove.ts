/** What a turn of the wheel asks for: to show `factor` times as much, or what lies `px` further on. */
export type WheelMove =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly px: number };

type WheelTurn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey'>;

/** Pixels in a unit of `deltaMode`: pixel, line, page. */
const UNIT_PX = [1, 20, 400] as const;
/** A notch of a wheel, about 100 px, shows a fifth more or less. */
const ZOOM_PER_PX = 0.0018;
/** Browsers tell a pinch on a touchpad as small turns with Ctrl. */
const ZOOM_PER_PINCHED_PX = 0.01;
const FASTEST = 2;

export function wheelMove(turn: WheelTurn): WheelMove {
  const unit = UNIT_PX[turn.deltaMode] ?? 1;
  const [dx, dy] = [turn.deltaX * unit, turn.deltaY * unit];
  if (turn.shiftKey) return { type: 'pan', px: dx || dy };
  if (Math.abs(dx) > Math.abs(dy)) return { type: 'pan', px: dx };
  const factor = Math.exp(dy * (turn.ctrlKey ? ZOOM_PER_PINCHED_PX : ZOOM_PER_PX));
  return { type: 'zoom', factor: Math.min(Math.max(factor, 1 / FASTEST), FASTEST) };
}
