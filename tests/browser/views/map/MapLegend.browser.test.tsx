import { beforeEach, expect, test } from 'vitest';
import { render, screen, within } from '@testing-library/react';
import { DatasetContext } from '../../../../src/state/DatasetContext.ts';
import { I18nProvider } from '../../../../src/i18n/I18nProvider.tsx';
import { MapLegend } from '../../../../src/views/map/MapLegend.tsx';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { aMapFrame } from '../../../unit/views/map/aMapFrame.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { page, userEvent } from 'vitest/browser';
import { pairOf } from '../../../../src/model/Pair.ts';
import { replaceLens } from '../../../../src/state/lensStore.ts';
import { setPanel } from '../../../../src/state/usePanel.ts';
import '../../../../src/marks/marks.css';
import '../../../../src/ui/tokens.css';

function showLegend() {
  render(
    <I18nProvider lang="en">
      <DatasetContext value={aMapFrame().dataset}>
        <MapLegend>
          <button type="button">Ties as a table</button>
        </MapLegend>
      </DatasetContext>
    </I18nProvider>,
  );
}

const lines = () =>
  within(screen.getByRole('list', { name: 'Ties' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(async () => {
  await page.viewport(1300, 800);
  setPanel('legend', 'open');
  replaceLens(START_LENS);
});

test('of the ladder it shows the rungs that are on the map', () => {
  replaceLens({ ...START_LENS, pairs: [pairOf('MEX', 'PER')] });
  showLegend();
  expect(lines()).toEqual(['Severed']);
});

test('it follows the day', () => {
  const day = knownDay('2025-11-01');
  replaceLens({ ...START_LENS, pairs: [pairOf('MEX', 'PER')], mode: 'day', to: day });
  showLegend();
  expect(lines()).toEqual(['No recorded break']);
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
