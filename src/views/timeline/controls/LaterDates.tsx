import type { DateFieldsProps } from './DateFields.tsx';
import styles from './Controls.module.css';
import { useLater } from '../../../ui/useLater.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

const load = () => import('./DateFields.tsx');

/** Where dates are typed, in a room that is there from the first: the first picture needs no typing. */
export function LaterDates(props: DateFieldsProps) {
  const t = useMessage();
  const part = useLater(load);
  return (
    <div className={styles['dates']}>
      {part === 'failed' ? (
        <p role="alert">{t('timeline.noDates')}</p>
      ) : (
        part && <part.DateFields {...props} />
      )}
    </div>
  );
}
