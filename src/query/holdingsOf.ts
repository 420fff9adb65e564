import type { DatasetRecord } from '../model/DatasetRecord.ts';
import type { Holdings } from './Shown.ts';
import { buildDataset } from '../dataset/buildDataset.ts';
import { buildEvents } from '../dataset/buildEvents.ts';
import { recordSource } from '../events/recordSource.ts';
import { searchAll } from './search/searchAll.ts';

/**
 * Builds what views ask from a record that was read without errors. Throws for any other. An `edition` is
 * that of the start of the same record.
 */
export function holdingsOf(record: DatasetRecord, edition?: number): Holdings {
  const dataset = buildDataset(record);
  const { id, title, span, opening } = dataset;
  const eventsFound = (q: string) =>
    searchAll(holdings, q).flatMap((found) => (found.type === 'event' ? [found.id] : []));
  const about = { id, name: title.en, span, opening };
  const holdings: Holdings = {
    dataset,
    record: recordSource(about, buildEvents(record, span), eventsFound, edition),
  };
  return holdings;
}
