import { beforeEach, expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { MapLegend } from '../../../../src/views/map/MapLegend.tsx';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { page, userEvent } from 'vitest/browser';
import { pairOf } from '../../../../src/model/Pair.ts';
import { setPanel } from '../../../../src/state/usePanel.ts';
import { shownOf } from '../../../builders/shownOf.ts';
import { showView } from '../showView.tsx';

function showLegend(lens: Partial<Lens> = {}) {
  showView(
    <MapLegend>
      <button type="button">Ties as a table</button>
    </MapLegend>,
    lens,
    shownOf(aDatasetRecord()),
  );
}

const lines = () =>
  within(screen.getByRole('list', { name: 'Ties' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(async () => {
  await page.viewport(1300, 800);
  setPanel('legend', 'open');
});

test('of the ladder it shows the rungs that are on the map', () => {
  showLegend({ pairs: [pairOf('MEX', 'PER')] });
  expect(lines()).toEqual(['Severed']);
});

test('it follows the day', () => {
  const day = knownDay('2025-11-01');
  showLegend({ pairs: [pairOf('MEX', 'PER')], mode: 'day', to: day });
  expect(lines()).toEqual(['No break on record']);
});

test('it names the tones of events and rough places', () => {
  showLegend();
  const events = within(screen.getByRole('list', { name: 'Discs' })).getAllByRole('listitem');
  const words = events.map(({ textContent }) => textContent);
  expect(words).toEqual(['Cooperation', 'Conflict', 'Neither', 'Approximate place']);
});

test('it folds, and stays folded on this device', async () => {
  showLegend();
  const heading = screen.getByRole('button', { name: 'Legend' });
  await userEvent.click(heading);
  expect(heading).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('list', { name: 'Ties' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Ties as a table' })).toBeVisible();
  expect(localStorage.getItem('hemisphere.panels')).toContain('"legend":"folded"');
});

test('on a small map it starts folded', async () => {
  await page.viewport(390, 800);
  showLegend();
  expect(screen.queryByRole('list', { name: 'Ties' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Legend' }));
  expect(screen.getByRole('list', { name: 'Ties' })).toBeVisible();
});
