import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import type { LensEdit } from '../../lens/editLens.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { closeRows } from '../../state/closeRows.ts';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import styles from './Filters.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useOpenedRows } from '../../state/openedRows.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What filters now, each to be taken away. */
export function FilterChips() {
  const dataset = useDataset();
  const lens = useLens((whole) => whole);
  const opened = useOpenedRows();
  const t = useMessage();
  const lang = useLang();
  const chips: { readonly name: string; readonly lift: LensEdit }[] = [
    ...lens.pairs.map((pair) => ({
      name: pairName(dataset, pair, lang),
      lift: { type: 'removePair', pair } as const,
    })),
    ...lens.countries.map((country) => ({
      name: countryName(dataset, country, lang),
      lift: { type: 'setCountries', countries: without(lens.countries, country) } as const,
    })),
    ...lens.tones.map((tone) => ({
      name: t(`marks.tone.${tone}`),
      lift: { type: 'setTones', tones: without(lens.tones, tone) } as const,
    })),
    ...lens.topics.map((topic) => ({
      name: t(`marks.topic.${topic}`),
      lift: { type: 'setTopics', topics: without(lens.topics, topic) } as const,
    })),
    ...lens.statuses.map((status) => ({
      name: t(`marks.rung.${status}`),
      lift: { type: 'setStatuses', statuses: without(lens.statuses, status) } as const,
    })),
    ...(lens.q.trim() === ''
      ? []
      : [
          {
            name: t('filters.quoted', { q: lens.q.trim() }),
            lift: { type: 'setQuery', q: '' } as const,
          },
        ]),
  ];
  if (chips.length === 0 && !opened) return null;
  return (
    <div className={styles['chips']}>
      <ul aria-label={t('filters.list')} className={styles['chipList']}>
        {opened && (
          <li>
            <Chip
              removeLabel={t('filters.closeFile', { name: opened.file.name })}
              onRemove={closeRows}
            >
              {opened.file.name}
            </Chip>
          </li>
        )}
        {chips.map(({ name, lift }) => (
          <li key={`${lift.type} ${name}`}>
            <Chip removeLabel={t('filters.remove', { name })} onRemove={() => applyEdit(lift)}>
              {name}
            </Chip>
          </li>
        ))}
      </ul>
      {chips.length > 0 && (
        <Button onClick={() => applyEdit({ type: 'clearFilters' })}>{t('filters.clearAll')}</Button>
      )}
    </div>
  );
}

function without<T>(items: readonly T[], item: T): readonly T[] {
  return items.filter((other) => other !== item);
}
