import { type RefObject, useEffect } from 'react';
import { type SetDistinct, useDistinctState } from '../../../ui/useDistinctState.ts';
import { type VisibleTime, followed } from './TimeScale.ts';
import { isInSight, isNear, modeView } from './modeView.ts';
import { onShownLens, shownLens } from '../../../state/shownLens.ts';
import type { Lens } from '../../../lens/Lens.ts';
import type { Shown } from '../../../query/Shown.ts';
import { markedDays } from './markedDays.ts';
import { playhead } from '../../../state/playhead.ts';
import { timeOf } from '../../../events/ask/timeOf.ts';
import { watchedSpan } from './watchedSpan.ts';

export type SetVisible = SetDistinct<VisibleTime>;

/**
 * The time on screen: as the mode shows it at first, then where it is zoomed and panned to. It follows
 * a time that moves out of it, but not while a pointer holds it: ground must not slip under a hand.
 * Another mode, and a time far away, come on screen as they would at first.
 */
export function useVisibleTime(
  shown: Shown,
  heldRef: RefObject<boolean>,
): readonly [VisibleTime, SetVisible] {
  const [visible, setVisible] = useDistinctState(() => viewOf(shown, shownLens()));
  useEffect(() => {
    const { about } = shown.source;
    let before = timeOf(about, shownLens());
    let { mode } = shownLens();
    return onShownLens(() => {
      if (heldRef.current) return;
      const lens = shownLens();
      const now = timeOf(about, lens);
      const { status } = playhead.getState();
      const watched = watchedSpan(lens.mode, before, now, status);
      const turnedFrom = lens.mode === mode ? null : mode;
      before = now;
      ({ mode } = lens);
      if (turnedFrom)
        setVisible((time) => {
          // between a window and a day the ground stays as long as it serves
          const isKept = lens.mode !== 'sofar' && isOfDays(turnedFrom);
          return isKept && isInSight(time, lens.mode, now) ? time : viewOf(shown, lens);
        });
      else if (watched)
        setVisible((time) => {
          const isFar = status === 'still' && !isNear(time, watched);
          return isFar ? viewOf(shown, lens) : followed(time, watched, about.span);
        });
    });
  }, [shown, heldRef, setVisible]);
  return [visible, setVisible];
}

function isOfDays(mode: Lens['mode']): boolean {
  return mode === 'window' || mode === 'day';
}

function viewOf(shown: Shown, lens: Lens): VisibleTime {
  const { about } = shown.source;
  return modeView(about, lens.mode, timeOf(about, lens), () => markedDays(shown));
}
