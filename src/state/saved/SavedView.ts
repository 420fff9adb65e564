import type { Day } from '../../model/Day.ts';
import type { SeenRecord } from '../../query/saved/seenIn.ts';

/** What a view showed when it was saved or last opened on this device. */
export interface Seen extends SeenRecord {
  readonly on: Day;
}

/** A view that the reader has named. */
export interface SavedView {
  /** From 1 on; of all that this device keeps, each has its own. */
  readonly id: number;
  readonly name: string;
  /** Empty where there is none. */
  readonly note: string;
  /** As in an address, without `?`: links migrate, and saved views with them. */
  readonly query: string;
  readonly savedOn: Day;
  /** Names of the files that it was saved over and that only this device has. */
  readonly files: readonly string[];
  /** Null where it was never seen, or where what it shows cannot be told. */
  readonly seen: Seen | null;
}

/** In characters; longer ones are refused, not cut. */
export const NAME_MOST = 200;
export const NOTE_MOST = 4000;
export const QUERY_MOST = 8000;
