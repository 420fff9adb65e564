import { useEffect, useReducer, useSyncExternalStore } from 'react';
import type { Part } from '../base/part.ts';
import type { PartFault } from '../base/PartFault.ts';

/** A part, why it did not come, or null while it is coming: for a view that is drawn without it meanwhile. */
export function useLatePart<T>(part: Part<T>): T | PartFault | null {
  const fault = useSyncExternalStore(part.subscribe, part.fault);
  const [, come] = useReducer((count: number) => count + 1, 0);
  const known = part.known();
  const isMissing = known === undefined && fault === null;
  useEffect(() => {
    if (isMissing) part.load().then(come, () => undefined);
  }, [part, isMissing]);
  return known ?? fault;
}
