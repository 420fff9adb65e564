import type { DateFieldsProps } from './DateFields.tsx';
import { lateView } from '../../../ui/lateView.tsx';
import styles from './Controls.module.css';

const DateFields = lateView(async () => (await import('./DateFields.tsx')).DateFields, {
  place: 'line',
  StandIn: () => null,
});

/** Where dates are typed, in a room that is there from the first: the first picture needs no typing. */
export function LaterDates(props: DateFieldsProps) {
  return (
    <div className={styles['dates']}>
      <DateFields {...props} />
    </div>
  );
}
