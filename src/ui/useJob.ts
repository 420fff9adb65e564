import { useEffect, useState } from 'react';

interface Job {
  /** Calls off what was begun before; the signal of what begins now. */
  readonly start: () => AbortSignal;
  readonly stop: () => void;
}

/** One piece of work at a time, which ends with the view. */
export function useJob(): Job {
  const [job] = useState(newJob);
  useEffect(() => job.stop, [job]);
  return job;
}

function newJob(): Job {
  let current: AbortController | null = null;
  const stop = () => current?.abort();
  return {
    stop,
    start() {
      stop();
      current = new AbortController();
      return current.signal;
    },
  };
}
