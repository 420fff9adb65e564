import { useCallback, useRef } from 'react';
import type { Histogram } from './Histogram.ts';
import type { TimeScale } from './TimeScale.ts';
import { barLayout } from './barLayout.ts';
import { drawBars } from './drawBars.ts';
import styles from './Chart.module.css';
import { usePaint } from './usePaint.ts';
import { usePalette } from './usePalette.ts';
import { useSize } from './useSize.ts';

interface BarsCanvasProps {
  readonly histogram: Histogram;
  readonly scale: TimeScale;
  /** Events that fill a half of the height. */
  readonly peak: number;
}

/** The bars; the time shown is no business of theirs, so that they rest while it moves. */
export function BarsCanvas({ histogram, scale, peak }: BarsCanvasProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const size = useSize(boxRef);
  const palette = usePalette();
  const { heightPx } = size;
  const paint = useCallback(
    (context: CanvasRenderingContext2D) =>
      drawBars(context, barLayout(histogram, scale, heightPx, peak), palette),
    [histogram, scale, heightPx, peak, palette],
  );
  usePaint(canvasRef, size, paint);
  return (
    <div ref={boxRef} className={styles['bars']} aria-hidden="true">
      <canvas ref={canvasRef} />
    </div>
  );
}
