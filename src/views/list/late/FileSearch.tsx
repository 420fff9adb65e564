import { Button } from '../../../ui/Button.tsx';
import { TroubleNotes } from '../../../marks/TroubleNotes.tsx';
import { reloadPage } from '../../../state/reloadPage.ts';
import styles from './ListPart.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** How the search in the reader's own files stands, and what is wrong with them; nothing while all is well. */
export function FileSearch() {
  const { standing } = useAnswer();
  const source = useSource();
  const t = useMessage();
  const hasTroubles = source.troubles().length > 0;
  return (
    <>
      <TroubleNotes
        source={source}
        role="alert"
        className={styles['trouble']}
        onReload={reloadPage}
      />
      {standing === 'about' && (
        <p role="note" className={styles['note']}>
          {t('list.found.running')}
        </p>
      )}
      {standing === 'failed' && !hasTroubles && (
        <p role="alert" className={styles['note']}>
          {t('list.found.failed')}{' '}
          <Button onClick={() => source.retry()}>{t('app.tryAgain')}</Button>
        </p>
      )}
    </>
  );
}
