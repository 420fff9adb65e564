import { type RefObject, useMemo, useRef, useState } from 'react';
import { type TimeAxis, spanWith, zoomedSpan } from './TimeAxis.ts';
import { type DaySpan, sameSpan } from '../../../model/DaySpan.ts';
import type { Day } from '../../../model/Day.ts';
import { useMedium } from '../../../state/mediumStore.ts';
import { useSize } from '../../../ui/useSize.ts';

/** The axis that all lanes of a page share, and how it is zoomed. */
export interface AxisControl {
  readonly axis: TimeAxis;
  readonly isWhole: boolean;
  readonly zoom: (factor: number, about: Day) => void;
  readonly showAll: () => void;
  /** Brings a day into sight. */
  readonly show: (day: Day) => void;
}

export const CLOSER = 0.5;
export const FARTHER = 2;

/** What a sheet of A4 or Letter holds between its margins, where nothing can be measured. */
const PAPER_PX = 680;

/** The axis over `whole`, and the ref of the element that is as wide as the lanes. */
export function useTimeAxis(
  whole: DaySpan,
): readonly [ref: RefObject<HTMLDivElement | null>, control: AxisControl] {
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const widthPx = useMedium() === 'paper' ? PAPER_PX : size.widthPx;
  const [span, setSpan] = useState(whole);
  const axis = useMemo(() => ({ span, widthPx }), [span, widthPx]);
  const control: AxisControl = {
    axis,
    isWhole: sameSpan(span, whole),
    zoom: (factor, about) => setSpan((now) => zoomedSpan(now, factor, about, whole)),
    showAll: () => setSpan(whole),
    show: (day) => setSpan((now) => spanWith(now, day, whole)),
  };
  return [ref, control];
}
