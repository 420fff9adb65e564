import { useCallback, useRef } from 'react';
import type { Histogram } from '../bars/Histogram.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { barLayout } from '../bars/barLayout.ts';
import { drawBars } from '../bars/drawBars.ts';
import styles from './Chart.module.css';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { useSize } from '../scale/useSize.ts';

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
