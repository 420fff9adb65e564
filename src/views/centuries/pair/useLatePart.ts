import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Part } from '../../../base/part.ts';
import type { PartFault } from '../../../base/PartFault.ts';

/** A part without which the rest goes on: undefined while it is coming. */
export interface LatePart<T> {
  readonly value: T | undefined;
  readonly fault: PartFault | null;
}

export function useLatePart<T>(part: Part<T>): LatePart<T> {
  const fault = useSyncExternalStore(part.subscribe, part.fault);
  const [value, setValue] = useState(part.known);
  useEffect(() => {
    if (fault) return undefined;
    let isWanted = true;
    void part.load().then(
      (came) => {
        if (isWanted) setValue(() => came);
      },
      // told by the fault
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [part, fault]);
  return { value, fault };
}
