import type { TieRung } from '../model/TieStatus.ts';
import { tieStroke } from './tieStroke.ts';

interface TieLineProps {
  readonly rung: TieRung;
  readonly lengthPx?: number;
}

const HEIGHT_PX = 12;
const ARM_PX = 3.6;
/** What a cross keeps clear on each side of its middle. */
const CLEAR_PX = 7;

/** A short sample of the stroke that a rung has on the map; what it means stands beside it in words. */
export function TieLine({ rung, lengthPx = 30 }: TieLineProps) {
  const { token, dash, cap, widthPx, cross } = tieStroke(rung);
  const middle = { x: lengthPx / 2, y: HEIGHT_PX / 2 };
  return (
    <svg
      width={lengthPx}
      height={HEIGHT_PX}
      stroke={`var(${token})`}
      strokeLinecap={cap}
      style={{ flex: 'none', verticalAlign: 'middle' }}
      aria-hidden="true"
    >
      <path
        d={cross ? brokenLine(middle, lengthPx) : `M2 ${middle.y}H${lengthPx - 2}`}
        strokeWidth={widthPx}
        strokeDasharray={dash.join(' ')}
      />
      {cross && (
        <path
          d={`M${middle.x - ARM_PX} ${middle.y - ARM_PX}l${2 * ARM_PX} ${2 * ARM_PX}m0 ${-2 * ARM_PX}l${-2 * ARM_PX} ${2 * ARM_PX}`}
          strokeWidth={2.2}
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}

function brokenLine({ x, y }: { readonly x: number; readonly y: number }, lengthPx: number) {
  return `M${x - CLEAR_PX} ${y}H1M${x + CLEAR_PX} ${y}H${lengthPx - 1}`;
}
