import { EventRow } from '../../marks/EventRow.tsx';
import { accountsDiffer } from '../../query/accountsDiffer.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useEventAt } from '../../state/useEventAt.ts';

interface ListedEventProps {
  readonly position: number;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** The event at a position as a row of the list. */
export function ListedEvent({ position, openId, onOpen }: ListedEventProps) {
  const dataset = useDataset();
  const event = useEventAt(position);
  return (
    <EventRow
      event={event}
      current={event.id === openId}
      differs={accountsDiffer(dataset, event.id)}
      onOpen={onOpen}
    />
  );
}
