import { SPEEDS, TIME_STEPS } from '../../../lens/Lens.ts';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import type { MessageId } from '../../../i18n/MessageId.ts';
import { Select } from '../../../ui/Select.tsx';
import type { TimelineController } from '../motion/TimelineController.ts';
import styles from './MotionBar.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** How time moves: to its ends, by steps of a length, and how fast and how often it plays. */
export function MotionBar({ controller }: { readonly controller: TimelineController }) {
  const t = useMessage();
  const step = useLens((lens) => lens.step);
  const speed = useLens((lens) => lens.speed);
  const loop = useLens((lens) => lens.loop);
  const isAll = useLens(({ mode }) => mode === 'all');
  const stepBy = (count: number) => {
    controller.step('body', step, count);
    controller.drop();
  };
  const button = (icon: IconName, id: MessageId, onClick: () => void, key?: string) => (
    <IconButton
      data-key={key}
      icon={icon}
      iconPx={14}
      label={t(id)}
      disabled={isAll}
      onClick={onClick}
    />
  );
  return (
    <div className={styles['bar']}>
      {button('step-back', 'timeline.toStart', () => controller.jump('start'))}
      {button('chevron-left', 'timeline.stepBack', () => stepBy(-1), 'step-back')}
      <Select
        look="quiet"
        labelStyle="hint"
        label={t('timeline.step')}
        options={TIME_STEPS.map((value) => ({ value, label: t(`timeline.step.${value}`) }))}
        value={step}
        onChange={(chosen) => applyEdit({ type: 'setStep', step: chosen })}
      />
      {button('chevron-right', 'timeline.stepForward', () => stepBy(1), 'step-forward')}
      {button('step-forward', 'timeline.toEnd', () => controller.jump('end'))}
      <span className={styles['playing']}>
        <Select
          look="quiet"
          labelStyle="hint"
          label={t('timeline.speed')}
          options={SPEEDS.map((value) => ({ value, label: t(`timeline.speed.${value}`) }))}
          value={speed}
          onChange={(chosen) => applyEdit({ type: 'setSpeed', speed: chosen })}
        />
        <IconButton
          icon="loop"
          iconPx={14}
          label={t('timeline.loop')}
          aria-pressed={loop}
          onClick={() => applyEdit({ type: 'setLoop', loop: !loop })}
        />
      </span>
    </div>
  );
}
