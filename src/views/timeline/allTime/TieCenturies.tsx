import { useCallback, useMemo, useRef } from 'react';
import { type TimeScale, visibleDays, xOf } from '../scale/TimeScale.ts';
import type { Lane } from '../scale/stageLanes.ts';
import type { Shown } from '../../../query/Shown.ts';
import { drawBand } from './drawBand.ts';
import { niceCount } from '../bars/niceCount.ts';
import { spansOverlap } from '../../../model/DaySpan.ts';
import { standingsBelow } from '../../../query/ties/standingsBelow.ts';
import styles from './AllTime.module.css';
import { useTieLens } from '../ties/useTieLens.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { wordsPx } from '../lanes/LaneItem.ts';
import { yearEnds } from './yearEnds.ts';

interface TieCenturiesProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly lane: Lane;
  /** Whether there is room for words. */
  readonly isTold: boolean;
}

const INSET_PX = 6;
const CAPTION_PX = 15;
const STEPS = 3;

/** How many pairs stood below full relations at each year's end, by rung. */
export function TieCenturies({ shown, scale, lane, isTold }: TieCenturiesProps) {
  const t = useMessage();
  const { dataset, source } = shown;
  const { span } = source.about;
  const lens = useTieLens();
  const years = useMemo(() => {
    const ends = yearEnds(span, dataset.ledger.span);
    const standings = standingsBelow(
      dataset,
      lens,
      ends.map(({ day }) => day),
    );
    return standings.map((standing, at) => ({ ...ends[at]!, ...standing }));
  }, [dataset, span, lens]);
  const most = years.reduce((max, { total }) => Math.max(max, total), 1);
  const pxPerPair = (lane.height - 2) / most;
  const step = niceCount(Math.ceil(most / STEPS));
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
  const under = years.filter(({ startDay }) => {
    const x = xOf(scale, startDay);
    return x > -INSET_PX && x < endX;
  });
  const isClear = under.every(({ total }) => total * pxPerPair < lane.height - CAPTION_PX);
  const isInSight = years.some(({ startDay, next }) =>
    spansOverlap({ startDay, endDay: next }, visibleDays(scale.visible)),
  );
  return (
    <div
      className={styles['band']}
      style={{ top: lane.top, height: lane.height }}
      aria-hidden="true"
    >
      {isTold &&
        isInSight &&
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
