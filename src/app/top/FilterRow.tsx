import { useRef } from 'react';
import { ClearFilters } from '../../views/filters/ClearFilters.tsx';
import { CountryFilter } from '../../views/filters/CountryFilter.tsx';
import { Drawer } from './Drawer.tsx';
import { FilterChips } from '../../views/filters/FilterChips.tsx';
import { TopicsMenu } from './TopicsMenu.tsx';
import { RelationshipFilter } from '../../views/filters/RelationshipFilter.tsx';
import { SetWords } from '../../views/filters/SetWords.tsx';
import styles from './TopBar.module.css';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useFilters } from '../../state/lensStore.ts';
import { useFit } from '../../ui/useFit.ts';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSource } from '../../state/ShownContext.ts';

/** What filters and could, and at its end what the set is; where there is no row for it, behind a button. */
export function FilterRow({ way }: { readonly way: 'inline' | 'folded' }) {
  const rowRef = useRef<HTMLDivElement>(null);
  const t = useMessage();
  const names = useFilterWords()(useFilters()).map(({ name }) => name);
  const files = useCatalogue((state) => state.files).map(({ name }) => name);
  // the sentence at its end comes with the data
  const isThere = String(useSource().about.total > 0);
  const fit = useFit(rowRef, way === 'inline' ? [isThere, ...files, ...names].join() : null);
  useKeepFocus(rowRef);
  return (
    <Drawer way={way} icon="sort" name={t('filters.list')} count={names.length}>
      <div ref={rowRef} className={styles['filters']}>
        <FilterChips fits={fit.items} />
        <RelationshipFilter />
        <TopicsMenu />
        <CountryFilter />
        <ClearFilters />
        {way === 'inline' && <SetWords tail={fit.tail} />}
      </div>
    </Drawer>
  );
}
