import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { RowDetails } from '../ingest/rows/rowDetails.ts';
import { rowOfId } from '../model/rowId.ts';
import { useOpenedRows } from './openedRows.ts';
import { usePlayheadStatus } from './playhead.ts';

/** A row that its file no longer gives, and what the browser says of that. */
class RowLostError extends Error {
  override readonly name = 'RowLostError';
}

/** What the open file says in the row of an event, read from the file when it is first looked at. */
export function useRowDetails(event: GeoEvent): UseQueryResult<RowDetails> {
  const opened = useOpenedRows();
  // what flies past while time moves is not read
  const isStill = usePlayheadStatus() === 'still';
  return useQuery({
    queryKey: ['row', opened?.dataset.id, event.id],
    enabled: event.kind === 'row' && opened !== null && isStill,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    queryFn: async () => {
      if (!opened) throw new RowLostError('No file is open.');
      const { rowDetails } = await import('../ingest/rows/rowDetails.ts');
      const read = await rowDetails(
        opened.file,
        opened.rowOffsets,
        opened.format,
        rowOfId(event.id),
      );
      if (read.type === 'lost') throw new RowLostError(read.issue.found || read.issue.code);
      return read;
    },
  });
}
