import { Button } from '../../ui/Button.tsx';
import { applyEdit, useFilters } from '../../state/lensStore.ts';
import styles from './Filters.module.css';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Takes all that filters away; not there while nothing does. */
export function ClearFilters() {
  const filters = useFilters();
  const wordsOf = useFilterWords();
  const t = useMessage();
  if (wordsOf(filters).length === 0) return null;
  return (
    <Button className={styles['clear']} onClick={() => applyEdit({ type: 'clearFilters' })}>
      {t('filters.clearAll')}
    </Button>
  );
}
