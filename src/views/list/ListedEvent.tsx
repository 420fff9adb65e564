import { Suspense, lazy } from 'react';
import type { EventKey } from '../../events/EventSource.ts';
import { EventRow } from '../../marks/EventRow.tsx';
import { fileAmongRecords } from '../../query/fileAmongRecords.ts';
import { accountsDiffer } from '../../query/stories/accountsDiffer.ts';
import { useDataset, useSource } from '../../state/ShownContext.ts';

/** What reads words from a file comes with the first row of one. */
const WordedRow = lazy(async () => ({ default: (await import('./WordedRow.tsx')).WordedRow }));

interface ListedEventProps {
  readonly eventKey: EventKey;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** An event as a row of the list. */
export function ListedEvent({ eventKey, openId, onOpen }: ListedEventProps) {
  const dataset = useDataset();
  const source = useSource();
  const event = source.event(eventKey);
  const row = {
    event,
    current: event.id === openId,
    differs: accountsDiffer(dataset, event.id),
    onOpen,
    file: fileAmongRecords(source, event),
  };
  if (event.kind !== 'row') return <EventRow {...row} />;
  return (
    <Suspense fallback={<EventRow {...row} />}>
      <WordedRow {...row} />
    </Suspense>
  );
}
