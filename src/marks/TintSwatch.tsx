import { PATTERN_DRAWINGS, STROKE_ALPHA, TILE_PX } from './patternDrawings.ts';
import type { OverlayLook } from '../model/OverlayLook.ts';
import { overlayTint } from './overlayTint.ts';
import { useId } from 'react';

const WIDTH_PX = 24;
const HEIGHT_PX = 16;

/** A piece of land tinted as the map tints a class of states; what it means stands beside it in words. */
export function TintSwatch({ look }: { look: OverlayLook }) {
  const id = useId();
  const tint = overlayTint(look);
  const colour = tint ? `var(${tint.token})` : 'none';
  const { wash, path, widthPx, outlinePx } = PATTERN_DRAWINGS[tint?.pattern ?? 'plain'];
  const edgePx = Math.max(1, outlinePx) / 2;
  const box = {
    x: edgePx,
    y: edgePx,
    width: WIDTH_PX - 2 * edgePx,
    height: HEIGHT_PX - 2 * edgePx,
    rx: 3,
  };
  return (
    <svg width={WIDTH_PX} height={HEIGHT_PX} style={{ flex: 'none' }} aria-hidden="true">
      <pattern id={id} width={TILE_PX} height={TILE_PX} patternUnits="userSpaceOnUse">
        <path
          d={path}
          stroke={colour}
          strokeWidth={widthPx}
          strokeLinecap="round"
          strokeOpacity={STROKE_ALPHA}
        />
      </pattern>
      <rect {...box} fill="var(--land)" />
      <rect {...box} fill={colour} fillOpacity={wash} />
      <rect
        {...box}
        fill={`url(#${id})`}
        stroke={outlinePx > 0 ? colour : 'var(--faint)'}
        strokeWidth={Math.max(1, outlinePx)}
      />
    </svg>
  );
}
