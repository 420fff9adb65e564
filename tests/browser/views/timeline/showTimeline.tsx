import { americas, showView } from '../showView.tsx';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { Timeline } from '../../../../src/views/timeline/Timeline.tsx';
import { isoOf } from '../../../../src/model/Day.ts';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { screen } from '@testing-library/react';
import { timeOf } from '../../../../src/events/ask/timeOf.ts';

export const { dataset } = americas;

/** Puts the timeline of the bundled data set on a page of its own, at a width in pixels. */
export function showTimeline(lens: Partial<Lens> = {}, widthPx = 1200) {
  return showView(
    <div style={{ width: widthPx, marginTop: 120 }}>
      <Timeline />
    </div>,
    lens,
  );
}

/** The day that a handle stands on, as a number. */
export function dayOf(name: string): number {
  return screen.getByRole<HTMLInputElement>('slider', { name }).valueAsNumber;
}

/** What a link would carry now: `2025-11-01/2025-11-25`. */
export function keptTime(): string {
  const { startDay, endDay } = timeOf(dataset, lensStore.getState().lens);
  return `${isoOf(startDay)}/${isoOf(endDay)}`;
}
