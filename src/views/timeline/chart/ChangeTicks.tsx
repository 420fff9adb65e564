import { useCallback, useRef } from 'react';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { turnTicks } from '../scale/turnTicks.ts';
import styles from './Chart.module.css';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { useSize } from '../scale/useSize.ts';

interface ChangeTicksProps {
  /** By day. */
  readonly turns: readonly TieTurn[];
  readonly scale: TimeScale;
}

const WIDTH_PX = 2;

/** Under the bars, a tick on each day on which a tie changed; the bins tell how many. */
export function ChangeTicks({ turns, scale }: ChangeTicksProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const size = useSize(boxRef);
  const { change } = usePalette();
  const { heightPx } = size;
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      context.fillStyle = change;
      for (const x of turnTicks(turns, scale))
        context.fillRect(x - WIDTH_PX / 2, 0, WIDTH_PX, heightPx);
    },
    [turns, scale, heightPx, change],
  );
  usePaint(canvasRef, size, paint);
  return (
    <div ref={boxRef} className={styles['changes']} aria-hidden="true">
      <canvas ref={canvasRef} />
    </div>
  );
}
