import { createContext, useContext, useState } from 'react';
import type { Open } from '../../../lens/Lens.ts';

/** The pair, state, bloc or scenario that led to what is open now; null where nothing did. */
export const CameFrom = createContext<Open | null>(null);

export function useCameFrom(): Open | null {
  return useContext(CameFrom);
}

/** Subjects that one comes back to; what else opens lies below one of them. */
const TOPS: readonly Open['type'][] = ['pair', 'country', 'scenario', 'bloc'];

function isTop(open: Open | null): open is Open {
  return open !== null && TOPS.includes(open.type);
}

/** Remembers the last such subject while what lies below it is open. */
export function useTrail(open: Open | null): Open | null {
  const [trail, setTrail] = useState<{ readonly open: Open | null; readonly top: Open | null }>({
    open,
    top: null,
  });
  if (trail.open === open) return trail.top;
  const led = isTop(trail.open) ? trail.open : trail.top;
  const next = { open, top: open === null || isTop(open) ? null : led };
  setTrail(next);
  return next.top;
}
