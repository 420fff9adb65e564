import { type VisibleTime, visibleOf, zoomed } from '../scale/TimeScale.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import { shownLens } from '../../../state/shownLens.ts';
import styles from './Chart.module.css';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface ZoomButtonsProps {
  readonly scope: TimeScope;
  readonly visible: VisibleTime;
  readonly setVisible: SetVisible;
}

const FACTOR = 2;

/** Shows less time or more, about the last day shown where that is in sight. */
export function ZoomButtons({ scope, visible, setVisible }: ZoomButtonsProps) {
  const t = useMessage();
  const { span: whole } = scope;
  const zoom = (factor: number) => {
    const day = timeOf(scope, shownLens()).endDay + 0.5;
    const isInSight = visible.startAt < day && day < visible.endAt;
    const about = isInSight ? day : (visible.startAt + visible.endAt) / 2;
    setVisible(zoomed(visible, factor, about, whole));
  };
  return (
    <div className={styles['zoom']}>
      <IconButton icon="minus" label={t('timeline.zoomOut')} onClick={() => zoom(FACTOR)} />
      <IconButton icon="plus" label={t('timeline.zoomIn')} onClick={() => zoom(1 / FACTOR)} />
      <Button
        aria-label={t('timeline.zoomAll')}
        title={t('timeline.zoomAll')}
        onClick={() => setVisible(visibleOf(whole))}
      >
        {t('timeline.all')}
      </Button>
    </div>
  );
}
