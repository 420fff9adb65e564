import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { FileChips } from './FileChips.tsx';
import { applyEdit, useFilters } from '../../state/lensStore.ts';
import styles from './Filters.module.css';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What filters now, each to be taken away; first the reader's own files. */
export function FilterChips() {
  const filters = useFilters();
  const files = useCatalogue((state) => state.files);
  const wordsOf = useFilterWords();
  const t = useMessage();
  const items = wordsOf(filters);
  if (items.length === 0 && files.length === 0) return null;
  return (
    <div className={styles['chips']}>
      <ul aria-label={t('filters.list')} className={styles['chipList']}>
        <FileChips />
        {items.map(({ field, value, name, without }) => (
          <li key={`${field} ${value}`}>
            <Chip
              removeLabel={t('filters.remove', { name })}
              onRemove={() => applyEdit({ type: 'setFilters', filters: without })}
            >
              {name}
            </Chip>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <Button onClick={() => applyEdit({ type: 'clearFilters' })}>{t('filters.clearAll')}</Button>
      )}
    </div>
  );
}
