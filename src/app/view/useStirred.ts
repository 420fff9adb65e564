import { useEffect, useState } from 'react';

const FIRST_ACTS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Whether the reader has stirred yet: until then nothing is fetched that the first picture does without. */
export function useStirred(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    const waiting = new AbortController();
    const stir = () => {
      waiting.abort();
      setStirred(true);
    };
    for (const act of FIRST_ACTS) addEventListener(act, stir, { signal: waiting.signal });
    return () => waiting.abort();
  }, []);
  return stirred;
}
