import { use, useSyncExternalStore } from 'react';
import type { Part } from '../base/part.ts';
import { PartFault } from '../base/PartFault.ts';

const settled = new WeakMap<Promise<unknown>, Promise<void>>();

/**
 * A part, or why it did not come. Suspends while it is coming; no hook may stand after it, for React 19 stops
 * at one after a `use` that has suspended (its error 467).
 */
export function usePart<T>(part: Part<T>): T | PartFault {
  const fault = useSyncExternalStore(part.subscribe, part.fault);
  const value = part.known();
  if (value !== undefined) return value;
  if (fault) return fault;
  use(whenSettled(part.load()));
  // it has come, or failed and this is called again
  return part.known() ?? part.fault() ?? new PartFault('broken', 'A part came to nothing.');
}

// a promise that fails would be thrown to the next fence, past all that stands in between
function whenSettled(promise: Promise<unknown>): Promise<void> {
  let end = settled.get(promise);
  if (!end) {
    const nothing = () => undefined;
    settled.set(promise, (end = promise.then(nothing, nothing)));
  }
  return end;
}
