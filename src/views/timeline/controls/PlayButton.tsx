import { IconButton } from '../../../ui/IconButton.tsx';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import styles from './Controls.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePlayheadStatus } from '../../../state/playhead.ts';

interface PlayButtonProps {
  readonly controller: TimelineController;
  /** The days whole on screen. */
  readonly onScreen: DaySpan;
}

/** Play or Pause. */
export function PlayButton({ controller, onScreen }: PlayButtonProps) {
  const t = useMessage();
  const isPlaying = usePlayheadStatus() === 'playing';
  return (
    <div className={styles['playBox']}>
      <IconButton
        data-key="play"
        icon={isPlaying ? 'pause' : 'play'}
        label={t(isPlaying ? 'timeline.pause' : 'timeline.play')}
        variant="solid"
        iconPx={18}
        className={styles['play']}
        onClick={() => controller.toggle(onScreen)}
      />
    </div>
  );
}
