import { EventRow, type EventRowProps } from '../../marks/EventRow.tsx';
import { useWorded } from '../../state/useWorded.ts';

/** An event of a file as a row of the list, with its words once they are read. */
export function WordedRow({ event, ...row }: EventRowProps) {
  return <EventRow event={useWorded(event)} {...row} />;
}
