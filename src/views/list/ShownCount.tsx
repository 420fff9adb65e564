import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ShownCountProps {
  /** `number` where the words beside it say what is counted. */
  readonly look?: 'words' | 'number';
}

/** "5 of 97 events". It changes with each letter that is typed; what is read aloud is said once, elsewhere. */
export function ShownCount({ look = 'words' }: ShownCountProps) {
  const { shown, total } = useAnswer();
  const t = useMessage();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the promised role and name of the count
    <p role="status" aria-live="off" className={styles['count']} data-look={look}>
      {look === 'number' && (
        <span aria-hidden="true" data-number={t('list.number', { shown, total })} />
      )}
      <span className={look === 'number' ? 'visually-hidden' : undefined}>
        {t('list.count', { shown, total })}
      </span>
    </p>
  );
}
