import { TIE_LAYERS, type TieYear } from '../../../query/ties/tieYears.ts';
import { LayerSwatch } from '../layers/LayerSwatch.tsx';
import styles from './Region.module.css';
import { useLayerName } from '../layers/useLayerName.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** How many pairs stood on each layer at a year's end, those without any left out. */
export function YearCounts({ year }: { year: TieYear }) {
  const t = useMessage();
  const nameOf = useLayerName();
  return (
    <ul className={styles['counts']}>
      {TIE_LAYERS.filter((layer) => year.counts[layer] > 0).map((layer) => (
        <li key={layer}>
          <LayerSwatch layer={layer} />
          <span>{t('centuries.number', { value: year.counts[layer] })}</span>
          <span>{nameOf(layer)}</span>
        </li>
      ))}
    </ul>
  );
}
