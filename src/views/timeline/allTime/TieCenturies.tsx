import { useCallback, useMemo, useRef } from 'react';
import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { Lane } from '../scale/stageLanes.ts';
import type { Shown } from '../../../query/Shown.ts';
import { drawBand } from './drawBand.ts';
import { niceCount } from '../bars/niceCount.ts';
import { type StandingsBelow, standingsBelow } from '../../../query/ties/standingsBelow.ts';
import styles from './AllTime.module.css';
import { useTieLens } from '../ties/useTieLens.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { wordsPx } from '../lanes/LaneItem.ts';
import { yearEnds } from '../../../query/ties/yearEnds.ts';

interface TieCenturiesProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly lane: Lane;
  /** Whether there is room for words. */
  readonly isTold: boolean;
}

const INSET_PX = 6;
const CAPTION_PX = 15;
const STEPS = 2.5;

/** How many pairs stood below full relations at each year's end, by rung. */
export function TieCenturies({ shown, scale, lane, isTold }: TieCenturiesProps) {
  const t = useMessage();
  const { dataset, source } = shown;
  const { span } = source.about;
  const lens = useTieLens();
  const years = useMemo(
    () =>
      yearEnds(span, dataset.ledger.span).map((year) => ({
        ...year,
        ...standingsBelow(dataset, lens, year.day),
      })),
    [dataset, span, lens],
  );
  const most = years.reduce((max, year) => Math.max(max, drawnOf(year)), 1);
  const pxPerPair = (lane.height - 2) / most;
  const step = niceCount(most / STEPS);
  const grid = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);

  const canvasRef = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { widthPx } = scale;
  const size = useMemo(() => ({ widthPx, heightPx: lane.height }), [widthPx, lane.height]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) =>
      drawBand(context, years, scale, size.heightPx, pxPerPair, palette),
    [years, scale, size, pxPerPair, palette],
  );
  usePaint(canvasRef, size, paint);

  const caption = t('timeline.allTime.caption');
  const endX = INSET_PX + wordsPx(caption);
  const under = years.filter(
    ({ startDay, next }) => xOf(scale, next) > 0 && xOf(scale, startDay) < endX,
  );
  const isClear = under.every((year) => drawnOf(year) * pxPerPair < lane.height - CAPTION_PX);
  return (
    <div
      className={styles['band']}
      style={{ top: lane.top, height: lane.height }}
      aria-hidden="true"
    >
      {isTold &&
        grid.map((count) => (
          <div key={count} className={styles['grid']} style={{ bottom: count * pxPerPair }}>
            <span>{t('timeline.allTime.pairs', { count })}</span>
          </div>
        ))}
      <canvas ref={canvasRef} />
      {isTold && isClear && endX < widthPx && <p className={styles['caption']}>{caption}</p>}
    </div>
  );
}

/** All of a year's pairs that the band draws, those whose level is not recorded with them. */
function drawnOf({ byRung }: StandingsBelow): number {
  return [...byRung.values()].reduce((sum, count) => sum + count, 0);
}
