import type { RowDetails } from '../ingest/rows/rowDetails.ts';

/** What the row of an event says in words, and cell by cell. */
export type EventWords = RowDetails;
