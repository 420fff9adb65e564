import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import {
  type VisibleTime,
  dayWidthPx,
  panned,
  positionAt,
  visibleDays,
  visibleOf,
  xOf,
} from '../scale/TimeScale.ts';
import type { Day } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import { RangeInput } from '../controls/RangeInput.tsx';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import { formatDay, formatSpan } from '../../../i18n/formatDay.ts';
import { overviewBars } from '../bars/overviewBars.ts';
import { overviewKey } from '../bars/overviewKey.ts';
import styles from './Overview.module.css';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { useSize } from '../../../ui/useSize.ts';
import { yearTicks } from '../../../marks/yearTicks.ts';

interface OverviewProps {
  readonly source: EventSource;
  readonly visible: VisibleTime;
  readonly setVisible: SetVisible;
}

/** What can be held: the box may be less than a pixel wide. */
const NARROWEST_PX = 14;
/** Room for a year's name and quiet ground beside it. */
const LABEL_PX = 150;

/** The whole span of the data as a thin line, and on it a box: what the chart above shows of it. */
export function Overview({ source, visible, setVisible }: OverviewProps) {
  const t = useMessage();
  const lang = useLang();
  const { span: whole } = source.about;
  const boxRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const size = useSize(boxRef);
  const palette = usePalette();
  const { widthPx, heightPx } = size;
  const scale = useMemo(() => ({ visible: visibleOf(whole), widthPx }), [whole, widthPx]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      context.fillStyle = palette.history;
      for (const { x, y, width, height } of overviewBars(source, scale, heightPx))
        context.fillRect(x, y, width, height);
    },
    [source, scale, heightPx, palette],
  );
  usePaint(canvasRef, size, paint);

  const heldRef = useRef<{ readonly x: number; readonly visible: VisibleTime } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = event.clientX;
    const isOnBox = event.target !== event.currentTarget;
    const at = positionAt(scale, x - event.currentTarget.getBoundingClientRect().left);
    const away = isOnBox ? 0 : at - (visible.startAt + visible.endAt) / 2;
    const start = panned(visible, away, whole);
    heldRef.current = { x, visible: start };
    setVisible(start);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = heldRef.current;
    if (!held) return;
    setVisible(panned(held.visible, (event.clientX - held.x) / dayWidthPx(scale), whole));
  };
  const onPointerEnd = () => {
    heldRef.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = overviewKey(visible, event.key, whole);
    if (!next) return;
    event.preventDefault();
    setVisible(next);
  };

  const startX = xOf(scale, visible.startAt);
  const endX = xOf(scale, visible.endAt);
  const boxPx = Math.max(endX - startX, Math.min(NARROWEST_PX, widthPx));
  const leftPx = Math.min(Math.max((startX + endX - boxPx) / 2, 0), widthPx - boxPx);
  const middleDay = Math.floor((visible.startAt + visible.endAt) / 2);
  return (
    <div
      ref={boxRef}
      className={styles['overview']}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <canvas ref={canvasRef} className={styles['history']} aria-hidden="true" />
      {yearTicks(whole, Math.floor(widthPx / LABEL_PX)).map((year) => (
        <span key={year} className={styles['year']} style={{ left: xOf(scale, year) }}>
          {formatDay(year, lang, 'year')}
        </span>
      ))}
      <div className={styles['box']} style={{ width: boxPx, transform: `translateX(${leftPx}px)` }}>
        <RangeInput
          label={t('timeline.overview')}
          min={whole.startDay}
          max={whole.endDay}
          now={middleDay}
          text={formatSpan(daysWithin(visibleDays(visible), whole), lang)}
          onKeyDown={onKeyDown}
          onAdjust={(day) => {
            if (!heldRef.current) setVisible(panned(visible, day - middleDay, whole));
          }}
        />
      </div>
    </div>
  );
}

/** Of days on screen those that the data have. */
function daysWithin(days: DaySpan, whole: DaySpan): DaySpan {
  return { startDay: days.startDay, endDay: Math.min(days.endDay, whole.endDay) as Day };
}
