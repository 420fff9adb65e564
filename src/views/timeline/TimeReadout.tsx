import type { Dataset } from '../../dataset/Dataset.ts';
import { StepSelect } from './StepSelect.tsx';
import type { TimeStep } from './TimeStep.ts';
import { formatDay, formatSpan } from '../../i18n/formatDay.ts';
import { lengthDays } from '../../model/DaySpan.ts';
import styles from './Controls.module.css';
import { timeOf } from '../../query/timeOf.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';

interface TimeReadoutProps {
  readonly dataset: Dataset;
  readonly step: TimeStep;
  readonly onStep: (step: TimeStep) => void;
}

/** The time shown in words, how long it is, and the step by which it moves. */
export function TimeReadout({ dataset, step, onStep }: TimeReadoutProps) {
  const t = useMessage();
  const lang = useLang();
  const lens = useShownLens();
  const time = timeOf(dataset, lens);
  const words =
    lens.mode === 'sofar'
      ? t('timeline.upTo', { day: formatDay(time.endDay, lang) })
      : formatSpan(time, lang, lens.mode === 'all' ? 'year' : 'day');
  return (
    <div className={styles['readout']}>
      <div className={styles['span']}>{words}</div>
      <div className={styles['length']}>
        {t('timeline.days', { count: lengthDays(time) })}
        {' · '}
        <StepSelect step={step} onStep={onStep} />
      </div>
      <div className={styles['brief']}>
        {t(`timeline.mode.${lens.mode}`)}
        {' · '}
        {t(`timeline.step.${step}`)}
      </div>
    </div>
  );
}
