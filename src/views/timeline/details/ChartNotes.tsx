import type { BinUnit } from '../scale/binEdges.ts';
import type { BlockLanes } from '../bars/blockLanes.ts';
import { SoonMessages } from '../../../i18n/SoonMessages.tsx';
import styles from './ChartNotes.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface ChartNotesProps {
  readonly unit: BinUnit;
  readonly style: BlockLanes['style'];
}

/** How the chart counts, for those who ask. */
export function ChartNotes(props: ChartNotesProps) {
  return (
    <SoonMessages>
      <Notes {...props} />
    </SoonMessages>
  );
}

function Notes({ unit, style }: ChartNotesProps) {
  const t = useMessage();
  return (
    <div className={styles['notes']}>
      <p>
        {t(`timeline.caption.${style}`, { unit })}. {t('timeline.notes.dated')}
      </p>
      <p>{t('timeline.notes.lasting')}</p>
      <p>{t('timeline.notes.ghosts')}</p>
      <p>{t('timeline.notes.ticks')}</p>
    </div>
  );
}
