import { useEffect, useState } from 'react';

/** What comes in a file of its own: null until it is there; `failed` where it could not be fetched. */
export function useLater<T extends object>(load: () => Promise<T>): T | 'failed' | null {
  const [part, setPart] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    load().then(setPart, () => setPart('failed'));
  }, [load]);
  return part;
}
