import { useEffect, useState } from 'react';

/** Late enough to hold up nothing that is seen, on a slow phone too. */
const WAIT_MS = 5000;

/** Whether what calls it has been there for a while. */
export function useWaited(): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setWaited(true), WAIT_MS);
    return () => clearTimeout(waiting);
  }, []);
  return waited;
}
