import { PartFault } from './PartFault.ts';

/** A piece of the app that is fetched when it is needed, or ahead of that. */
export interface Part<T> {
  /** The same promise for all who ask; after a failure until {@link retryParts} is called. */
  readonly load: () => Promise<T>;
  /** Likewise, but after a failure a new attempt: for what a person asks for again. */
  readonly ask: () => Promise<T>;
  /** Undefined until it has come. */
  readonly known: () => T | undefined;
  /** Why it did not come; null while it may. */
  readonly fault: () => PartFault | null;
  /** Calls back when it has failed, and when it may be asked for again; the answer ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Slot {
  readonly ahead: () => Promise<void>;
  readonly retry: () => void;
}

const slots = new Set<Slot>();

/** A part that `fetch` brings when it is first asked for; with {@link fetchAhead} unless it waits to be asked. */
export function part<T>(fetch: () => Promise<T>, when: 'ahead' | 'asked' = 'ahead'): Part<T> {
  const listeners = new Set<() => void>();
  let promise: Promise<T> | null = null;
  let value: T | undefined;
  let fault: PartFault | null = null;
  const become = (next: PartFault | null): void => {
    fault = next;
    for (const listener of listeners) listener();
  };
  const retry = (): void => {
    if (!fault) return;
    promise = null;
    become(null);
  };
  const load = (): Promise<T> => {
    promise ??= fetch().then(
      (came) => (value = came),
      (error: unknown) => {
        become(asFault(error));
        throw error;
      },
    );
    return promise;
  };
  slots.add({
    retry,
    async ahead() {
      if (when === 'ahead' && !promise) await load().catch(retry);
    },
  });
  return {
    load,
    ask: () => {
      retry();
      return load();
    },
    known: () => value,
    fault: () => fault,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part that came with the page. */
export function partHere<T>(value: T): Part<T> {
  const load = () => Promise.resolve(value);
  return {
    load,
    ask: load,
    known: () => value,
    fault: () => null,
    subscribe: () => () => undefined,
  };
}

/** Parts that failed are fetched anew when they are next needed. */
export function retryParts(): void {
  for (const slot of slots) slot.retry();
}

/** Calls once, when what failed is to be fetched anew; the answer ends that. */
export function onceRetried(act: () => void): () => void {
  const slot: Slot = {
    ahead: () => Promise.resolve(),
    retry: () => {
      slots.delete(slot);
      act();
    },
  };
  slots.add(slot);
  return () => void slots.delete(slot);
}

/**
 * Fetches parts one after the other, so that opening one waits for nothing, and the parts that they bring;
 * each once it is its `turn`. What fails is as if it had not been asked for.
 */
export async function fetchAhead(turn?: () => Promise<void>): Promise<void> {
  for (const slot of slots) {
    await turn?.();
    await slot.ahead();
  }
}

function asFault(error: unknown): PartFault {
  if (error instanceof PartFault) return error;
  return new PartFault('broken', 'A part of the page does not run.', { cause: error });
}
