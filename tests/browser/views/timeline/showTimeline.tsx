import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { DatasetContext } from '../../../../src/state/DatasetContext.ts';
import { I18nProvider } from '../../../../src/i18n/I18nProvider.tsx';
import { Timeline } from '../../../../src/views/timeline/Timeline.tsx';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { lensStore, replaceLens } from '../../../../src/state/lensStore.ts';
import { readDataset } from '../../../../src/ingest/readDataset.ts';
import { isoOf } from '../../../../src/model/Day.ts';
import { loadFonts } from '../../support/loadFonts.ts';
import { render, screen } from '@testing-library/react';
import { timeOf } from '../../../../src/query/timeOf.ts';
import '../../../../src/marks/marks.css';
import '../../../../src/ui/tokens.css';

await loadFonts();
const response = await fetch('/data/americas.json');
const { value: record } = readDataset(new Uint8Array(await response.arrayBuffer()));
if (!record) throw new Error('The bundled data set does not read.');
export const dataset = buildDataset(record);

/** Puts the timeline of the bundled data set on a page of its own, at a width in pixels. */
export function showTimeline(lens: Partial<Lens> = {}, widthPx = 1200) {
  replaceLens({ ...START_LENS, ...lens });
  return render(
    <I18nProvider lang="en">
      <DatasetContext value={dataset}>
        <div style={{ width: widthPx, marginTop: 120 }}>
          <Timeline />
        </div>
      </DatasetContext>
    </I18nProvider>,
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
