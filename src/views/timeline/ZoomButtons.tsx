import { type VisibleTime, visibleOf, zoomed } from './TimeScale.ts';
import { Button } from '../../ui/Button.tsx';
import type { Dataset } from '../../dataset/Dataset.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { SetVisible } from './useVisibleTime.ts';
import { shownLens } from '../../state/shownLens.ts';
import styles from './Chart.module.css';
import { timeOf } from '../../query/timeOf.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ZoomButtonsProps {
  readonly dataset: Dataset;
  readonly visible: VisibleTime;
  readonly setVisible: SetVisible;
}

const FACTOR = 2;

/** Shows less time or more, about the last day shown where that is in sight. */
export function ZoomButtons({ dataset, visible, setVisible }: ZoomButtonsProps) {
  const t = useMessage();
  const { span: whole } = dataset;
  const zoom = (factor: number) => {
    const day = timeOf(dataset, shownLens()).endDay + 0.5;
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
