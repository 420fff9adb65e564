import { useEffect, useState } from 'react';

/**
 * How many of some parts of the page may be drawn: none until it is ready, then one more each time that
 * those before it are on screen, so that no part holds up another for long.
 */
export function useTurns(ready: boolean, parts: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!ready || turn >= parts) return undefined;
    const next = setTimeout(() => setTurn(turn + 1));
    return () => clearTimeout(next);
  }, [ready, turn, parts]);
  return ready ? turn : 0;
}
