import type { RowDetails } from '../ingest/rows/rowDetails.ts';
import type { RowSaid } from '../ingest/rows/rowTexts.ts';

/** What the row of an event says in words, and cell by cell. */
export type EventWords = RowDetails;

/** What rows say in words, and their places as their files write them, by the id of the event. */
export type SaidOf = ReadonlyMap<string, RowSaid>;
