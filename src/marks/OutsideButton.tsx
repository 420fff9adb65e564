import styles from './OutsideButton.module.css';
import { useMessage } from '../i18n/useMessage.ts';

interface OutsideButtonProps {
  /** How many events lie outside; one or more. */
  readonly count: number;
  readonly onShow: () => void;
  /** On which side of them. */
  readonly children?: string;
}

/** "3 events outside these dates – Show them": one press brings them into view. */
export function OutsideButton({ count, onShow, children }: OutsideButtonProps) {
  const t = useMessage();
  return (
    <button type="button" className={styles['outside']} onClick={onShow}>
      <span>
        {t('marks.outside', { count })}
        {children !== undefined && ` (${children})`}
      </span>{' '}
      <b className={styles['show']}>{t('marks.outside.show', { count })}</b>
    </button>
  );
}
