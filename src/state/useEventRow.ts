import type { EventRowProps } from '../marks/EventRow.tsx';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { accountsDiffer } from '../query/stories/accountsDiffer.ts';
import { fileAmongRecords } from '../query/fileAmongRecords.ts';
import { useDataset, useSource } from './ShownContext.ts';
import { useWorded } from './useWorded.ts';

/** What a row of an event says, whatever the list that it stands in. */
export function useEventRow(event: GeoEvent): Pick<EventRowProps, 'event' | 'differs' | 'file'> {
  const dataset = useDataset();
  const source = useSource();
  return {
    event: useWorded(event),
    differs: accountsDiffer(dataset, event.id),
    file: fileAmongRecords(source, event),
  };
}
