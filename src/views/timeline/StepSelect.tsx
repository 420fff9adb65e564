import { TIME_STEPS, type TimeStep } from './TimeStep.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Controls.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface StepSelectProps {
  readonly step: TimeStep;
  readonly onStep: (step: TimeStep) => void;
}

/** By how much play and the arrow keys move. */
export function StepSelect({ step, onStep }: StepSelectProps) {
  const t = useMessage();
  const choose = (text: string) => {
    const chosen = TIME_STEPS.find((one) => one === text);
    if (chosen) onStep(chosen);
  };
  return (
    <label className={styles['step']}>
      {t('timeline.step')}{' '}
      <select
        aria-label={t('timeline.stepLabel')}
        value={step}
        onChange={(event) => choose(event.target.value)}
      >
        {TIME_STEPS.map((one) => (
          <option key={one} value={one}>
            {t(`timeline.step.${one}`)}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" sizePx={11} />
    </label>
  );
}
