import { useCallback, useRef, useState } from 'react';

/** Sets a state, or makes it of what it is. */
export type SetDistinct<T> = (next: T | ((now: T) => T)) => void;

/**
 * A state that is often set to what it already is, as by what measures. React keeps all that it is told,
 * be it no change, until the component draws again, which may be never: so it is told of changes alone.
 * The functions never change.
 */
export function useDistinctState<T extends object | number>(
  first: T | (() => T),
  isSame: (a: T, b: T) => boolean = Object.is,
): readonly [T, SetDistinct<T>] {
  const [state, setState] = useState(first);
  const stateRef = useRef(state);
  const isSameRef = useRef(isSame);
  const set = useCallback<SetDistinct<T>>((next) => {
    const value = isMaker(next) ? next(stateRef.current) : next;
    if (isSameRef.current(value, stateRef.current)) return;
    stateRef.current = value;
    setState(value);
  }, []);
  return [state, set];
}

function isMaker<T>(next: T | ((now: T) => T)): next is (now: T) => T {
  return typeof next === 'function';
}
