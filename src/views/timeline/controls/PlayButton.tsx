import { useId } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import styles from './Controls.module.css';
import { useLens } from '../../../state/lensStore.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePlayheadStatus } from '../../../state/playhead.ts';

interface PlayButtonProps {
  readonly controller: TimelineController;
  /** The days whole on screen. */
  readonly onScreen: DaySpan;
}

/** Play or Pause; in All time it stays in reach, to say why there is nothing to play. */
export function PlayButton({ controller, onScreen }: PlayButtonProps) {
  const t = useMessage();
  const reasonId = useId();
  const isPlaying = usePlayheadStatus() === 'playing';
  const isAll = useLens(({ mode }) => mode === 'all');
  const label = t(isPlaying ? 'timeline.pause' : 'timeline.play');
  return (
    <div className={styles['playBox']}>
      <IconButton
        data-key="play"
        icon={isPlaying ? 'pause' : 'play'}
        label={label}
        variant="solid"
        iconPx={17}
        className={styles['play']}
        title={isAll ? t('timeline.noPlay') : label}
        aria-disabled={isAll}
        aria-describedby={isAll ? reasonId : undefined}
        onClick={() => controller.toggle(onScreen)}
      />
      {isAll && (
        <span id={reasonId} className="visually-hidden">
          {t('timeline.noPlay')}
        </span>
      )}
    </div>
  );
}
