import type { BinUnit } from '../scale/binEdges.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import type { Tone } from '../../../model/Tone.ts';
import styles from './ChartKey.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** As they lie in the chart, from above the line to below it. */
const TONES_ON_CHART: readonly Tone[] = ['cooperation', 'neither', 'conflict'];

/** What the bars are: tones by colour, and how they are counted for those who ask. */
export function ChartKey({ unit }: { readonly unit: BinUnit }) {
  const t = useMessage();
  return (
    <div className={styles['key']}>
      <ul>
        {TONES_ON_CHART.map((tone) => (
          <li key={tone} className={styles[tone]}>
            {t(`marks.tone.${tone}`)}
          </li>
        ))}
      </ul>
      <Popover variant="plain" label={t('timeline.key')} trigger={<Icon name="info" sizePx={14} />}>
        <div className={styles['notes']}>
          <p>{t('timeline.key.bins', { unit })}</p>
          <p>{t('timeline.key.lasting')}</p>
          <p>{t('timeline.key.ghosts')}</p>
          <p>{t('timeline.key.ticks')}</p>
        </div>
      </Popover>
    </div>
  );
}
