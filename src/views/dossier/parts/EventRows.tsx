import { EventRow } from '../../../marks/EventRow.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { fileAmongRecords } from '../../../query/fileAmongRecords.ts';
import { accountsDiffer } from '../../../query/stories/accountsDiffer.ts';
import styles from '../Dossier.module.css';
import { useDataset, useSource } from '../../../state/ShownContext.ts';
import { useOpen } from '../../../state/useOpen.ts';
import { useWorded } from '../../../state/useWorded.ts';

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
  const dataset = useDataset();
  const open = useOpen();
  const source = useSource();
  const key = source.keyOf(event.id);
  return (
    <EventRow
      event={useWorded(event)}
      current={false}
      differs={accountsDiffer(dataset, event.id)}
      file={key === undefined ? undefined : fileAmongRecords(source, key)}
      onOpen={(id) => open({ type: 'event', id })}
    />
  );
}
