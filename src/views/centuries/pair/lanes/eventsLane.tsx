import type { LaneView, Speech } from '../LaneView.ts';
import { type TimeAxis, xOn } from '../../axis/TimeAxis.ts';
import type { GeoEvent } from '../../../../model/GeoEvent.ts';
import { civilOf, dayOf } from '../../../../model/Day.ts';
import { formatEdtf } from '../../../../i18n/formatDay.ts';
import { groupBy } from '../../../../base/groupBy.ts';
import { lengthDays, spanHolds } from '../../../../model/DaySpan.ts';
import { nearestYears } from './nearestYears.ts';
import styles from '../Pair.module.css';
import { toneToken } from '../../../../marks/toneToken.ts';
import type { Tone } from '../../../../model/Tone.ts';

const HEIGHT_PX = 66;
const MIDDLE_PX = 31;
const MARK_PX = 4;
const STEP_PX = 5;
const SQUARES_MOST = 5;
const YEAR_DAYS = 366;

/** Events of the pair by tone, a square an event: cooperation up, conflict down, neither on the line. */
export function eventsLane(events: readonly GeoEvent[], speech: Speech): LaneView {
  const { t, lang, text } = speech;
  const stacks = [
    ...groupBy(events, ({ span, tone }) => [`${civilOf(span.startDay).year} ${tone}`]).values(),
  ];
  const years = events.map(({ span }) => civilOf(span.startDay).year);
  return {
    id: 'events',
    heightPx: HEIGHT_PX,
    stops: events.map(({ span }) => span.startDay),
    read: (day) => {
      const { year } = civilOf(day);
      const ofYear = events.filter(({ span }) => civilOf(span.startDay).year === year);
      const now =
        events.findLast(({ span }) => spanHolds(span, day)) ??
        ofYear.findLast(({ span }) => span.startDay <= day);
      if (now)
        return {
          head: text(now.title),
          detail: t('centuries.pair.inYear', {
            date: formatEdtf(now.date, lang),
            count: ofYear.length,
            year: String(year),
          }),
        };
      const near = nearestYears(years, year);
      return {
        head:
          ofYear.length > 0
            ? t('centuries.pair.laterInYear', { count: ofYear.length, year: String(year) })
            : t('centuries.pair.noEvent', { year: String(year) }),
        detail: near.length > 0 ? t('centuries.pair.nearest', { years: near.join(', ') }) : '',
      };
    },
    rows: events.map((event) => ({
      day: event.span.startDay,
      date: formatEdtf(event.date, lang),
      what: `${text(event.title)} (${t(`marks.tone.${event.tone}`)})`,
    })),
    draw: (axis) => (
      <>
        <path className={styles['axisLine']} d={`M0 ${MIDDLE_PX}H${axis.widthPx}`} />
        {stacks.map((stack) => (
          <Stack key={stack[0]?.id} stack={stack} axis={axis} />
        ))}
      </>
    ),
  };
}

function Stack({ stack, axis }: { stack: readonly GeoEvent[]; axis: TimeAxis }) {
  const [first] = stack;
  if (!first) return null;
  const { tone } = first;
  const fill = `var(${toneToken(tone)})`;
  const { year } = civilOf(first.span.startDay);
  const yearX = xOn(axis, dayOf(year, 7, 1)) - MARK_PX / 2;
  if (yearX < -MARK_PX || yearX > axis.widthPx) return null;
  if (stack.length > SQUARES_MOST) {
    const height = SQUARES_MOST * STEP_PX - 1;
    const y = tone === 'cooperation' ? MIDDLE_PX - 1 - height : MIDDLE_PX + 1;
    return (
      <>
        <rect
          x={yearX - 1}
          y={y}
          width={MARK_PX + 2}
          height={tone === 'neither' ? MARK_PX : height}
          fill={fill}
        />
        {tone !== 'neither' && (
          <text className={styles['count']} x={yearX - 4} y={y + height / 2 + 4} textAnchor="end">
            {stack.length}
          </text>
        )}
      </>
    );
  }
  return stack.map((event, at) => {
    const long = lengthDays(event.span) > YEAR_DAYS;
    const x = long ? Math.max(0, xOn(axis, event.span.startDay)) : yearX;
    const endX = Math.min(axis.widthPx, xOn(axis, event.span.endDay + 1));
    return (
      <rect
        key={event.id}
        x={x}
        y={topOf(tone, at)}
        width={long ? Math.max(MARK_PX, endX - x) : MARK_PX}
        height={MARK_PX}
        fill={fill}
        fillOpacity={long ? 0.55 : 1}
      />
    );
  });
}

function topOf(tone: Tone, at: number): number {
  if (tone === 'cooperation') return MIDDLE_PX - 1 - (at + 1) * STEP_PX + 1;
  if (tone === 'conflict') return MIDDLE_PX + 1 + at * STEP_PX;
  return MIDDLE_PX - MARK_PX / 2;
}
