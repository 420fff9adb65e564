import type { Ask } from './ask/Ask.ts';
import type { EventSource } from './EventSource.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { RowSaid } from '../ingest/rows/rowTexts.ts';
import { nextTask } from '../base/nextTask.ts';

/** An event, and what its row says where it is one of a file. */
export interface ToldEvent {
  readonly event: GeoEvent;
  readonly said: RowSaid | null;
}

/** So many events are handed on in one task. */
const BATCH = 512;

/** Words of so many are held at once; a file that is not in the order of days is read once for each. */
const READ_AHEAD = 32 * BATCH;

/**
 * All events that an ask shows with their words, in the order of the list, the oldest first: in batches of
 * at most 512, none of them empty, each in a task of its own. Waits for a search that is under way. Rejects
 * where the search fails, with a `RowLostError` for a file that is gone, and with the signal's reason.
 */
export async function* toldRows(
  source: EventSource,
  ask: Ask,
  signal?: AbortSignal,
): AsyncGenerator<readonly ToldEvent[], void, undefined> {
  const frame = source.frame(ask, null);
  if (frame.standing !== 'exact') await frame.exact(signal);
  const rows = source.rows(ask);
  const next = rows[Symbol.iterator]();
  // the first words are there soon
  for (let ahead = BATCH; ; ahead = Math.min(READ_AHEAD, 4 * ahead)) {
    const events: GeoEvent[] = [];
    let isOver = false;
    while (!isOver && events.length < ahead) {
      await nextTask();
      signal?.throwIfAborted();
      isOver = take(next, BATCH, events);
    }
    const ids = events.filter(({ kind }) => kind === 'row').map(({ id }) => id);
    const said = ids.length === 0 ? new Map<string, RowSaid>() : await source.said(ids, signal);
    for (let at = 0; at < events.length; at += BATCH) {
      await nextTask();
      signal?.throwIfAborted();
      yield events
        .slice(at, at + BATCH)
        .map((event) => ({ event, said: said.get(event.id) ?? null }));
    }
    if (isOver) return;
  }
}

/** Takes so many more; whether there are no others. */
function take(from: Iterator<GeoEvent>, most: number, into: GeoEvent[]): boolean {
  for (let taken = 0; taken < most; taken++) {
    const next = from.next();
    if (next.done) return true;
    into.push(next.value);
  }
  return false;
}
