import type { EventWords } from '../../../src/events/EventWords.ts';
import type { Filter } from '../../../src/columns/Filter.ts';
import type { RowWork } from '../../../src/events/table/RowLookups.ts';
import type { Selection } from '../../../src/columns/Selection.ts';

/** A question that waits for its answer, unless its signal ends it. */
export interface Held<Asked, Answer> {
  readonly asked: Asked;
  readonly signal: AbortSignal | null;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/** Work on a file that is done when a test says so. */
export function heldWork() {
  const selects: Held<Filter, Selection>[] = [];
  const finds: Held<string, Uint32Array>[] = [];
  const waits: Held<number, void>[] = [];
  const words: Held<number, EventWords>[] = [];
  let ends = 0;
  let agains = 0;
  let hasEnded = false;
  const work: RowWork = {
    select: (filter) => hold(selects, filter, null),
    find: (q, signal) => hold(finds, q, signal),
    wait: (ms, signal) => hold(waits, ms, signal),
    words: (row) => hold(words, row, null),
    said: () => Promise.reject(new Error('Nobody reads rows here.')),
    hasEnded: () => hasEnded,
    again: () => agains++,
    end: () => ends++,
  };
  /** Lets the latest search go on to the file, and answers or fails it there. */
  const search = async (end: (held: Held<string, Uint32Array>) => void) => {
    waits.at(-1)!.answer();
    await settled();
    end(finds.at(-1)!);
    await settled();
  };
  return {
    work,
    selects,
    finds,
    waits,
    words,
    search,
    ended: () => ends,
    /** How often words were to be read anew. */
    agains: () => agains,
    /** What selects and finds ends for good. */
    endForGood: () => void (hasEnded = true),
  };
}

function hold<Asked, Answer>(
  held: Held<Asked, Answer>[],
  asked: Asked,
  signal: AbortSignal | null,
): Promise<Answer> {
  return new Promise((answer, fail) => {
    held.push({ asked, signal, answer, fail });
    signal?.addEventListener('abort', () => fail(signal.reason as Error));
  });
}

/** All that follows at once from what was answered has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
