import { formatDay, formatSpan } from '../../../i18n/formatDay.ts';
import { lengthDays } from '../../../model/DaySpan.ts';
import styles from './Controls.module.css';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useShownLens } from '../../../state/shownLens.ts';

/** The time shown in words, and how long it is. */
export function TimeReadout({ scope }: { readonly scope: TimeScope }) {
  const t = useMessage();
  const lang = useLang();
  const lens = useShownLens();
  const { mode, step, speed } = lens;
  const time = timeOf(scope, lens);
  const words =
    mode === 'sofar'
      ? t('timeline.upTo', { day: formatDay(time.endDay, lang) })
      : formatSpan(time, lang, mode === 'all' ? 'year' : 'day');
  const motion = [
    t(`timeline.mode.${mode}`),
    t(`timeline.step.${step}`),
    t(`timeline.speed.${speed}`),
  ];
  return (
    <div className={styles['readout']}>
      <div className={styles['words']}>
        <div className={styles['span']}>{words}</div>
        <div className={styles['length']}>{t('timeline.days', { count: lengthDays(time) })}</div>
      </div>
      <div className={styles['brief']}>{motion.join(' · ')}</div>
    </div>
  );
}
