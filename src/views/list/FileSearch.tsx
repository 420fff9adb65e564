import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** How the search in the reader's own files stands; nothing while none runs. */
export function FileSearch() {
  const { standing } = useAnswer();
  const t = useMessage();
  if (standing === 'exact') return null;
  return (
    <p role={standing === 'failed' ? 'alert' : 'note'} className={styles['cut']}>
      {t(`list.fileSearch.${standing === 'failed' ? 'failed' : 'running'}`)}
    </p>
  );
}
