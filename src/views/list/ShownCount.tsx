import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePlayheadStatus } from '../../state/playhead.ts';

/** "5 of 97 events", said aloud when it changes, but not while time moves. */
export function ShownCount() {
  const { shown, total } = useAnswer();
  const moving = usePlayheadStatus() !== 'still';
  const t = useMessage();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the promised role and name of the count
    <p role="status" aria-live={moving ? 'off' : 'polite'} className={styles['count']}>
      {t('list.count', { shown: shown.length, total })}
    </p>
  );
}
