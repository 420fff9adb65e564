import { applyEdit, useLens } from '../../state/lensStore.ts';
import { Button } from '../../ui/Button.tsx';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import styles from './Changes.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** Says which filters narrow the view, and lifts them. Nothing where none does. */
export function Narrowed() {
  const dataset = useDataset();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const { pairs, countries, statuses, topics, tones, q } = useLens((lens) => lens);
  const filters = [
    ...pairs.map((pair) => pairName(dataset, pair, lang)),
    ...countries.map((iso3) => countryName(dataset, iso3, lang)),
    ...statuses.map((rung) => t(`marks.rung.${rung}`)),
    ...topics.map((topic) => t(`marks.topic.${topic}`)),
    ...tones.map((tone) => t(`marks.tone.${tone}`)),
    ...(q.trim() === '' ? [] : [t('changes.narrowed.search', { q: q.trim() })]),
  ];
  if (filters.length === 0) return null;
  return (
    <div className={styles['narrowed']}>
      <p>{t('changes.narrowed', { filters: list(filters) })}</p>
      <Button onClick={() => applyEdit({ type: 'clearFilters' })}>{t('changes.widen')}</Button>
    </div>
  );
}
