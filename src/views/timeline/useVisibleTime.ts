import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react';
import { type VisibleTime, followed, framed } from './TimeScale.ts';
import { onShownLens, shownLens } from '../../state/shownLens.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { playhead } from '../../state/playhead.ts';
import { timeOf } from '../../query/timeOf.ts';
import { watchedSpan } from './watchedSpan.ts';

export type SetVisible = Dispatch<SetStateAction<VisibleTime>>;

/**
 * The time on screen: the opening window at first, then where it is zoomed and panned to. It follows
 * a time that moves out of it, but not while a pointer holds it: ground must not slip under a hand.
 * "All time" brings all of it on screen, and the way back brings the window back.
 */
export function useVisibleTime(
  dataset: Dataset,
  heldRef: RefObject<boolean>,
): readonly [VisibleTime, SetVisible] {
  const { span: whole } = dataset;
  const [visible, setVisible] = useState(() => startingView(dataset, shownLens()));
  useEffect(() => {
    let before = timeOf(dataset, shownLens());
    let { mode } = shownLens();
    return onShownLens(() => {
      if (heldRef.current) return;
      const lens = shownLens();
      const now = timeOf(dataset, lens);
      const watched = watchedSpan(lens.mode, before, now, playhead.getState().status);
      const isTurned = (lens.mode === 'all') !== (mode === 'all');
      before = now;
      ({ mode } = lens);
      if (isTurned) setVisible(startingView(dataset, lens));
      else if (watched) setVisible((time) => followed(time, watched, whole));
    });
  }, [dataset, whole, heldRef]);
  return [visible, setVisible];
}

function startingView(dataset: Dataset, lens: Lens): VisibleTime {
  const { span: whole, opening } = dataset;
  if (lens.mode === 'all') return framed(whole, whole);
  const now = timeOf(dataset, lens);
  const visible = framed(opening, whole);
  const watched = watchedSpan(lens.mode, null, now, 'still');
  return watched ? followed(visible, watched, whole) : visible;
}
