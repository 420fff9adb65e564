import { Chip } from '../../ui/Chip.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { applyEdit, useFilters } from '../../state/lensStore.ts';
import styles from './Filters.module.css';
import { useFileChips } from './useFileChips.tsx';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/**
 * What filters now, each to be taken away; first the reader's own files. Those past the number that
 * `fits` wait behind a button.
 */
export function FilterChips({ fits = Infinity }: { readonly fits?: number }) {
  const filters = useFilters();
  const files = useFileChips();
  const wordsOf = useFilterWords();
  const t = useMessage();
  const words = wordsOf(filters).map(({ field, value, name, without }) => (
    <Chip
      key={`${field} ${value}`}
      removeLabel={t('filters.remove', { name })}
      onRemove={() => applyEdit({ type: 'setFilters', filters: without })}
    >
      {name}
    </Chip>
  ));
  const chips = [...files, ...words];
  if (chips.length === 0) return null;
  const others = chips.slice(fits);
  return (
    <div className={styles['chips']}>
      <ul aria-label={t('filters.list')} className={styles['chipList']}>
        {chips.map((chip, at) => (
          <li key={chip.key} data-fit="item" data-out={at >= fits || undefined}>
            {chip}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Popover
          variant="chip"
          trigger={`+${String(others.length)}`}
          label={t('filters.others', { count: others.length })}
        >
          <ul className={styles['others']}>
            {others.map((chip) => (
              <li key={chip.key}>{chip}</li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}
