import { useFileSearch } from '../../state/openedRows.ts';
import styles from './List.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** How the search in the reader's own file stands; nothing while none runs. */
export function FileSearch() {
  const search = useFileSearch();
  const t = useMessage();
  if (search === 'still') return null;
  return (
    <p role={search === 'failed' ? 'alert' : 'note'} className={styles['cut']}>
      {t(`list.fileSearch.${search}`)}
    </p>
  );
}
