import { type Answered, exactly } from '../Answered.ts';

export type Standing = Answered<unknown>['standing'];

type Subscribe = (listener: () => void) => () => void;

/** What is said now, how that stands, and how to say it once it can be exact. */
export function answered<T>(
  now: T,
  standingNow: () => Standing,
  sayAgain: () => T,
  subscribe: Subscribe,
): Answered<T> {
  const standing = standingNow();
  if (standing === 'exact') return exactly(now);
  return { standing, now, exact: (signal) => later(standingNow, sayAgain, subscribe, signal) };
}

function later<T>(
  standingNow: () => Standing,
  say: () => T,
  subscribe: Subscribe,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const look = () => {
      const standing = standingNow();
      if (standing === 'about') return;
      stop();
      if (standing === 'exact') resolve(say());
      else reject(new Error('The source could not look for the words in its file.'));
    };
    const stop = subscribe(look);
    signal?.addEventListener('abort', () => {
      stop();
      reject(signal.reason as Error);
    });
    look();
  });
}
