import { Button } from '../../../ui/Button.tsx';
import styles from './ListPart.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** How the search in the reader's own files stands; nothing while none runs. */
export function FileSearch() {
  const { standing } = useAnswer();
  const source = useSource();
  const t = useMessage();
  if (standing === 'exact') return null;
  if (standing === 'about')
    return (
      <p role="note" className={styles['note']}>
        {t('list.found.running')}
      </p>
    );
  return (
    <p role="alert" className={styles['note']}>
      {t('list.found.failed')} <Button onClick={() => source.retry()}>{t('app.tryAgain')}</Button>
    </p>
  );
}
