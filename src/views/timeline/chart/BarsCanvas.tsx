import { useCallback, useMemo, useRef } from 'react';
import type { BlockLanes } from '../bars/blockLanes.ts';
import type { Histogram } from '../bars/Histogram.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { blockLayout } from '../bars/blockLayout.ts';
import { drawBars } from '../bars/drawBars.ts';
import styles from './Chart.module.css';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';

interface BarsCanvasProps {
  readonly histogram: Histogram;
  readonly scale: TimeScale;
  readonly lanes: BlockLanes;
  readonly heightPx: number;
}

/** The blocks on their lines; the time shown is no business of theirs, so that they rest while it moves. */
export function BarsCanvas({ histogram, scale, lanes, heightPx }: BarsCanvasProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { widthPx } = scale;
  const size = useMemo(() => ({ widthPx, heightPx }), [widthPx, heightPx]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      const { cooperation, conflict } = lanes.lanes;
      context.fillStyle = palette.line;
      for (const y of [cooperation.top + cooperation.height, conflict.top])
        context.fillRect(0, y, widthPx, 1);
      drawBars(context, blockLayout(histogram, scale, lanes), palette);
    },
    [histogram, scale, lanes, widthPx, palette],
  );
  usePaint(canvasRef, size, paint);
  return <canvas ref={canvasRef} className={styles['bars']} style={{ height: heightPx }} />;
}
