import type { Iso3 } from '../../model/Country.ts';
import { statesOf } from '../../model/Pair.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { countryName } from '../../query/names/countryName.ts';
import { findStates } from '../../query/search/findStates.ts';
import { isCrowd } from '../../query/isCrowd.ts';
import styles from './Filters.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset, useSource } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Chooses states by typing, each under its region with the events in which it acts. */
export function CountryFilter() {
  const dataset = useDataset();
  const chosen = useLens(({ countries }) => countries);
  const countsOf = useCounts();
  const actors = useActors();
  const t = useMessage();
  const lang = useLang();
  const find = (query: string) => {
    const counts = countsOf();
    return findStates(dataset, query, lang, actors())
      .filter(({ iso3 }) => !chosen.includes(iso3))
      .map(({ iso3, region }) => ({
        id: iso3,
        label: countryName(dataset, iso3, lang),
        section: t(`filters.region.${region}`),
        ...(counts && { hint: t('filters.events', { count: counts.get(iso3) ?? 0 }) }),
      }));
  };
  return (
    <Combobox
      label={t('filters.countriesLabel')}
      placeholder={t('filters.countriesLabel')}
      icon="globe"
      className={styles['pill']}
      find={find}
      noResults={t('filters.noState')}
      onPick={(iso3) =>
        applyEdit({ type: 'setFilters', filters: { countries: [...chosen, iso3] } })
      }
    />
  );
}

/** Events that each state would show, whichever states are chosen; null for more than are worth counting. */
function useCounts(): () => ReadonlyMap<string, number> | null {
  const source = useSource();
  const { ask } = useAnswer();
  return () => {
    if (isCrowd(source.about.total)) return null;
    const counts = new Map<string, number>();
    for (const { actors } of source.rows({ ...ask, filters: { ...ask.filters, countries: [] } }))
      for (const iso3 of new Set(actors)) counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
    return counts;
  };
}

/** The states that events of open files name in pairs: also those that the data set does not know. */
function useActors(): () => Iterable<Iso3> {
  const source = useSource();
  return () => (source.about.kind === 'record' ? [] : [...source.pairs()].flatMap(statesOf));
}
