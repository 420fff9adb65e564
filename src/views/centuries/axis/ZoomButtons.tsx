import { type AxisControl, CLOSER, FARTHER } from './useTimeAxis.ts';
import type { Day } from '../../../model/Day.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextButton } from '../../../ui/TextButton.tsx';
import styles from './Axis.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Fewer years, more years, all years; about the day that is read. */
export function ZoomButtons({ control, day }: { control: AxisControl; day: Day }) {
  const t = useMessage();
  return (
    <div className={styles['zoom']} data-controls>
      <IconButton
        icon="minus"
        label={t('centuries.zoom.out')}
        disabled={control.isWhole}
        onClick={() => control.zoom(FARTHER, day)}
      />
      <IconButton
        icon="plus"
        label={t('centuries.zoom.in')}
        onClick={() => control.zoom(CLOSER, day)}
      />
      <TextButton disabled={control.isWhole} onClick={control.showAll}>
        {t('centuries.zoom.all')}
      </TextButton>
    </div>
  );
}
