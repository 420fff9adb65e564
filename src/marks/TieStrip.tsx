import { type TieStatus, rungOf } from '../model/TieStatus.ts';
import { formatDay, formatSpan } from '../i18n/formatDay.ts';
import type { Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import { statusName } from './statusName.ts';
import styles from './TieStrip.module.css';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { yearLabels } from './yearLabels.ts';

interface StripInterval extends DaySpan {
  readonly status: TieStatus;
  readonly strained: boolean;
}

interface TieStripProps {
  /** In order of time; what lies outside the span is cut off. */
  readonly intervals: readonly StripInterval[];
  readonly span: DaySpan;
  /** A day to mark on the strip. */
  readonly day?: Day;
}

/** The history of a tie as a strip: colour, texture and word by rung, and the same as a list for screen readers. */
export function TieStrip({ intervals, span, day }: TieStripProps) {
  const t = useMessage();
  const lang = useLang();
  const length = span.endDay - span.startDay + 1;
  const share = (from: number) => `${((from - span.startDay) / length) * 100}%`;
  const parts = joined(intervals).flatMap(({ startDay, endDay, ...standing }) => {
    const start = Math.max(startDay, span.startDay) as Day;
    const end = Math.min(endDay, span.endDay) as Day;
    return start <= end ? [{ startDay: start, endDay: end, ...standing }] : [];
  });
  const label = t('marks.strip.label', {
    from: formatDay(span.startDay, lang),
    to: formatDay(span.endDay, lang),
  });
  return (
    <div className={styles['strip']}>
      <div className={styles['bar']} aria-hidden="true">
        {parts.map((part) => (
          <div
            key={part.startDay}
            className={styles['part']}
            data-rung={rungOf(part.status)}
            data-strained={part.strained || undefined}
            title={t('marks.strip.item', {
              span: formatSpan(part, lang),
              status: statusName(part, t),
            })}
            style={{ left: share(part.startDay), right: `calc(100% - ${share(part.endDay + 1)})` }}
          >
            <div className={styles['room']}>
              <span className={styles['word']}>{t(`marks.rung.${rungOf(part.status)}`)}</span>
            </div>
          </div>
        ))}
        {day !== undefined && day >= span.startDay && day <= span.endDay && (
          <div className={styles['day']} style={{ left: share(day + 0.5) }} />
        )}
      </div>
      <div className={styles['ticks']} aria-hidden="true">
        {yearLabels(span).map(({ day: tick, at }) => (
          <span
            key={tick}
            className={styles['tick']}
            data-at={at}
            style={at === 'between' ? { left: share(tick) } : undefined}
          >
            {formatDay(tick, lang, 'year')}
          </span>
        ))}
      </div>
      <ul className="visually-hidden" aria-label={label}>
        {parts.map((part) => (
          <li key={part.startDay}>
            {t('marks.strip.item', { span: formatSpan(part, lang), status: statusName(part, t) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Stretches that stand alike are one, whatever happened between. */
function joined(intervals: readonly StripInterval[]): readonly StripInterval[] {
  const stretches: StripInterval[] = [];
  for (const { startDay, endDay, status, strained } of intervals) {
    const last = stretches.at(-1);
    if (last?.status === status && last.strained === strained)
      stretches[stretches.length - 1] = { ...last, endDay };
    else stretches.push({ startDay, endDay, status, strained });
  }
  return stretches;
}
