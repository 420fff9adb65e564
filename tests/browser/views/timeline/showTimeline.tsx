import { americas, showView } from '../showView.tsx';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { Timeline } from '../../../../src/views/timeline/Timeline.tsx';
import { isoOf } from '../../../../src/model/Day.ts';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { screen } from '@testing-library/react';
import { timeOf } from '../../../../src/events/ask/timeOf.ts';
import { formatDay } from '../../../../src/i18n/formatDay.ts';
import { aDatasetRecord, aText, anEvent } from '../../../builders/aDatasetRecord.ts';
import { shownOf } from '../../../builders/shownOf.ts';

export const { dataset } = americas;
/** "31 Mar 2026": the last day of the data. */
export const LAST_DAY = formatDay(dataset.span.endDay, 'en');

/** A set that ends with its opening window, and in it one event of each kind. */
export const fewEvents = shownOf(
  aDatasetRecord({
    events: [
      anEvent(),
      anEvent({ id: 'E2', date: '2025-09-02/..', title: aText('Patrols') }),
      anEvent({ id: 'E3', date: '2025-10/2025-11', title: aText('A festival') }),
    ],
    interventions: [],
  }),
);

/** Puts the timeline of a data set on a page of its own, at a width in pixels. */
export function showTimeline(lens: Partial<Lens> = {}, widthPx = 1200, shown = americas) {
  return showView(
    <div style={{ width: widthPx, marginTop: 120 }}>
      <Timeline />
    </div>,
    lens,
    shown,
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

/** The last day of the data as an address has it: `2026-03-31`. */
export const LAST_ISO = isoOf(dataset.span.endDay);
