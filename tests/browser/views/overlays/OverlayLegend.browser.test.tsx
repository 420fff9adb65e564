import { expect, test } from 'vitest';
import { fireEvent, screen, within } from '@testing-library/react';
import { OverlayLegend } from '../../../../src/views/overlays/OverlayLegend.tsx';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { page } from 'vitest/browser';
import { pairOf } from '../../../../src/model/Pair.ts';
import { readDay } from '../../../../src/model/Day.ts';
import { showPage } from '../showPage.tsx';

const WIDE = [1440, 900] as const;

const signs = () => {
  const [row] = within(screen.getByRole('region', { name: 'Overlay' })).getAllByRole('list');
  const items = within(row ?? document.body).getAllByRole('listitem', { hidden: true });
  return items.map(({ textContent }) => textContent);
};

function openKey(): HTMLElement {
  fireEvent.click(screen.getByRole('button', { name: 'Key' }));
  return screen.getByRole('dialog', { name: 'Key' });
}

test('a bloc is told as of the day shown; what is in dispute and how it is backed, in its key', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['ties', 'bloc:OAS'] });
  expect(screen.getByRole('region', { name: 'Overlay' })).toHaveTextContent(
    'OAS as of 30 Nov 2025',
  );
  expect(signs()).toEqual(['Member 33', 'In dispute 1', 'Left 1']);
  const key = openKey();
  expect(within(key).getByText('What this does not say').closest('details')?.open).toBe(false);
  expect(key).toHaveTextContent(/Venezuela.*: .*status disputed/);
  expect(key).toHaveTextContent('Partly corroborated: 3 of 35 records.');
});

test('a member that is suspended has a class of its own on that day', async () => {
  await page.viewport(...WIDE);
  const to = readDay('1970-01-01') ?? null;
  showPage(OverlayLegend, { layers: ['bloc:OAS'], mode: 'day', to });
  expect(signs()).toEqual(expect.arrayContaining(['Member 23', 'Suspended 1']));
});

test('it follows the day', async () => {
  await page.viewport(...WIDE);
  const to = readDay('2011-12-02') ?? null;
  showPage(OverlayLegend, { layers: ['bloc:CELAC'], mode: 'day', to });
  expect(signs()).toEqual(['Not a member 35']);
});

test('each class names its states, and a press on one opens it', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['vote:UNGA-CUBA-2025'] });
  const key = openKey();
  fireEvent.click(within(key).getByText('Against'));
  const names = within(within(key).getByRole('list', { name: 'Against' })).getAllByRole('button');
  expect(names.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Argentina', 'Israel', 'United States']),
  );
  fireEvent.click(within(key).getByRole('button', { name: 'Argentina' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'country', id: 'ARG' });
});

test('what rests on a founding document alone is said', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['stance:nicaragua-russia'] });
  const key = openKey();
  expect(key).toHaveTextContent('From a founding document alone: 1 of 1 record.');
  expect(key).toHaveTextContent('may hold a view that is not on record');
});

test('events and ties rest under it, until one press brings them back', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['ties', 'bloc:OAS'] });
  expect(screen.getByText('Events and ties rest')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Show events and ties' }));
  expect(lensStore.getState().lens.layers).toEqual(['ties', 'bloc:OAS', 'events']);
  fireEvent.click(screen.getByRole('button', { name: 'Hide events and ties' }));
  expect(lensStore.getState().lens.layers).toEqual(['ties', 'bloc:OAS']);
});

test('under an overlay all rests, or all but the pair that is chosen; a press brings it back', async () => {
  await page.viewport(...WIDE);
  const { unmount } = showPage(OverlayLegend, { layers: ['ties', 'bloc:OAS'] });
  const region = () => screen.getByRole('region', { name: 'Overlay' });
  expect(region()).toHaveTextContent('Events and ties rest');
  unmount();
  showPage(OverlayLegend, {
    layers: ['ties', 'bloc:OAS'],
    open: { type: 'pair', id: pairOf('MEX', 'PER') },
  });
  expect(region()).toHaveTextContent('Other ties rest');
  expect(region()).not.toHaveTextContent('Events and ties rest');
  fireEvent.click(screen.getByRole('button', { name: 'Show events and ties' }));
  expect(region()).not.toHaveTextContent('rest');
});
