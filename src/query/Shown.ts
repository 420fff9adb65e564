import type { Dataset } from '../dataset/Dataset.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { RecordSource } from '../events/recordSource.ts';

/** What a data set holds: its records, and its own events. */
export interface Holdings {
  readonly dataset: Dataset;
  readonly record: RecordSource;
}

/** What is on screen: a data set, and the events that answer now – its own, a file's, or both. */
export interface Shown extends Holdings {
  readonly source: EventSource;
}
