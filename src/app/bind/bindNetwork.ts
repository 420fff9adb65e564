import { retryParts } from '../../base/part.ts';

/** A network is said to be there a moment before it is. */
const AGAIN_MS = 3_000;

/** Has parts that did not come asked for anew once there is a network again. Returns how to stop. */
export function bindNetwork(): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const onOnline = () => {
    retryParts();
    timers.add(setTimeout(retryParts, AGAIN_MS));
  };
  addEventListener('online', onOnline);
  return () => {
    removeEventListener('online', onOnline);
    timers.forEach(clearTimeout);
  };
}
