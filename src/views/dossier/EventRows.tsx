import { EventRow } from '../../marks/EventRow.tsx';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { accountsDiffer } from '../../query/accountsDiffer.ts';
import styles from './Dossier.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useOpen } from '../../state/useOpen.ts';

/** Events as rows to open. */
export function EventRows({ events }: { events: readonly GeoEvent[] }) {
  const dataset = useDataset();
  const open = useOpen();
  return (
    <ul className={styles['rows']}>
      {events.map((event) => (
        <li key={event.id}>
          <EventRow
            event={event}
            current={false}
            differs={accountsDiffer(dataset, event.id)}
            onOpen={(id) => open({ type: 'event', id })}
          />
        </li>
      ))}
    </ul>
  );
}
