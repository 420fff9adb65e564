import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** "5 of 97 events". It changes with each letter that is typed; what is read aloud is said once, elsewhere. */
export function ShownCount() {
  const { shown, total } = useAnswer();
  const t = useMessage();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the promised role and name of the count
    <p role="status" aria-live="off" className={styles['count']}>
      {t('list.count', { shown, total })}
    </p>
  );
}
