import { formatDay, formatSpan } from '../../../i18n/formatDay.ts';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';
import { addDays } from '../../../model/Day.ts';
import { formatLength } from '../../../i18n/formatLength.ts';
import styles from './Controls.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useShownLens } from '../../../state/shownLens.ts';

/** The time shown in words; below it how long it is, and where the data end: where room is short, how many events. */
export function TimeReadout({ scope }: { readonly scope: TimeScope }) {
  const t = useMessage();
  const lang = useLang();
  const lens = useShownLens();
  const { shown, total } = useAnswer();
  const { mode } = lens;
  const time = timeOf(scope, lens);
  const words =
    mode === 'sofar'
      ? t('timeline.upTo', { day: formatDay(time.endDay, lang) })
      : formatSpan(time, lang, mode === 'all' ? 'year' : 'day');
  const length = formatLength(time.startDay, addDays(time.endDay, 1), lang);
  return (
    <div className={styles['readout']}>
      <div className={styles['span']}>{words}</div>
      <div className={styles['about']}>
        {t('timeline.about', { length, day: formatDay(scope.span.endDay, lang) })}
      </div>
      <div className={styles['brief']}>
        {t('list.count', { shown, total })} · {length}
      </div>
    </div>
  );
}
