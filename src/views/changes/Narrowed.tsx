import { applyEdit, useFilters } from '../../state/lensStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Changes.module.css';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** Says which filters narrow the view, and lifts them. Nothing where none does. */
export function Narrowed() {
  const filters = useFilters();
  const wordsOf = useFilterWords();
  const t = useMessage();
  const list = useListFormat();
  const names = wordsOf(filters).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <div className={styles['narrowed']}>
      <p>{t('changes.narrowed', { filters: list(names) })}</p>
      <Button onClick={() => applyEdit({ type: 'clearFilters' })}>{t('changes.widen')}</Button>
    </div>
  );
}
