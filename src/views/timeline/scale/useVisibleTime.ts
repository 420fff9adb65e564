import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react';
import { type VisibleTime, followed, framed } from './TimeScale.ts';
import { onShownLens, shownLens } from '../../../state/shownLens.ts';
import type { Lens } from '../../../lens/Lens.ts';
import { playhead } from '../../../state/playhead.ts';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';
import { watchedSpan } from './watchedSpan.ts';

export type SetVisible = Dispatch<SetStateAction<VisibleTime>>;

/**
 * The time on screen: the opening window at first, then where it is zoomed and panned to. It follows
 * a time that moves out of it, but not while a pointer holds it: ground must not slip under a hand.
 * "All time" brings all of it on screen, and the way back brings the window back.
 */
export function useVisibleTime(
  scope: TimeScope,
  heldRef: RefObject<boolean>,
): readonly [VisibleTime, SetVisible] {
  const { span: whole } = scope;
  const [visible, setVisible] = useState(() => startingView(scope, shownLens()));
  useEffect(() => {
    let before = timeOf(scope, shownLens());
    let { mode } = shownLens();
    return onShownLens(() => {
      if (heldRef.current) return;
      const lens = shownLens();
      const now = timeOf(scope, lens);
      const watched = watchedSpan(lens.mode, before, now, playhead.getState().status);
      const isTurned = (lens.mode === 'all') !== (mode === 'all');
      before = now;
      ({ mode } = lens);
      if (isTurned) setVisible(startingView(scope, lens));
      else if (watched) setVisible((time) => followed(time, watched, whole));
    });
  }, [scope, whole, heldRef]);
  return [visible, setVisible];
}

function startingView(scope: TimeScope, lens: Lens): VisibleTime {
  const { span: whole, opening } = scope;
  if (lens.mode === 'all') return framed(whole, whole);
  const now = timeOf(scope, lens);
  const visible = framed(opening, whole);
  const watched = watchedSpan(lens.mode, null, now, 'still');
  return watched ? followed(visible, watched, whole) : visible;
}
