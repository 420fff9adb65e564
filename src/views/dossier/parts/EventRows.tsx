import { EventRow } from '../../../marks/EventRow.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import styles from '../Dossier.module.css';
import { useEventRow } from '../../../state/useEventRow.ts';
import { useOpen } from '../../../state/useOpen.ts';

/** Events as rows to open. */
export function EventRows({ events }: { events: readonly GeoEvent[] }) {
  return (
    <ul className={styles['rows']}>
      {events.map((event) => (
        <li key={event.id}>
          <Row event={event} />
        </li>
      ))}
    </ul>
  );
}

function Row({ event }: { event: GeoEvent }) {
  const open = useOpen();
  const onOpen = (id: string) => open({ type: 'event', id });
  return <EventRow {...useEventRow(event)} current={false} onOpen={onOpen} />;
}
