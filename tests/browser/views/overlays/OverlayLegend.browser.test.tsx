import { expect, test } from 'vitest';
import { fireEvent, screen, within } from '@testing-library/react';
import { OverlayLegend } from '../../../../src/views/overlays/OverlayLegend.tsx';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { page } from 'vitest/browser';
import { readDay } from '../../../../src/model/Day.ts';
import { showPage } from '../showPage.tsx';

const WIDE = [1440, 900] as const;

function classes(): string[] {
  const list = within(screen.getByRole('region', { name: 'Overlay' })).getAllByRole('list')[0];
  return within(list ?? document.body)
    .getAllByRole('group')
    .map((group) => group.querySelector('summary')?.textContent ?? '');
}

test('a bloc is told as of the day shown, with what is in dispute and how it is backed', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['ties', 'bloc:OAS'] });
  const card = screen.getByRole('region', { name: 'Overlay' });
  expect(card).toHaveTextContent('OAS as of 30 Nov 2025');
  expect(classes()).toEqual(['Member33 states', 'In dispute1 state', 'Not a member1 state']);
  expect(card).toHaveTextContent(/Venezuela.*: .*status disputed/);
  expect(card).toHaveTextContent('General knowledge, not yet corroborated: 33 of 34 records.');
});

test('it follows the day', async () => {
  await page.viewport(...WIDE);
  const to = readDay('2011-12-02') ?? null;
  showPage(OverlayLegend, { layers: ['bloc:CELAC'], mode: 'day', to });
  expect(classes()).toEqual(['Not a member35 states']);
});

test('each class names its states, and a press on one opens it', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['vote:UNGA-CUBA-2025'] });
  const against = within(screen.getByRole('region', { name: 'Overlay' })).getByRole('list', {
    name: 'Against',
    hidden: true,
  });
  const names = within(against).getAllByRole('button', { hidden: true });
  expect(names.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Argentina', 'Israel', 'United States']),
  );
  fireEvent.click(screen.getByText('Against'));
  fireEvent.click(screen.getByRole('button', { name: 'Argentina' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'country', id: 'ARG' });
});

test('what rests on a founding document alone is said', async () => {
  await page.viewport(...WIDE);
  showPage(OverlayLegend, { layers: ['stance:nicaragua-russia'] });
  const card = screen.getByRole('region', { name: 'Overlay' });
  expect(card).toHaveTextContent('From a founding document alone: 1 of 1 record.');
  expect(card).toHaveTextContent('may hold a view that is not on record');
});

test('on a phone it starts folded, title and date in sight', async () => {
  await page.viewport(390, 844);
  showPage(OverlayLegend, { layers: ['bloc:OAS'] });
  const heading = screen.getByRole('button', { expanded: false });
  expect(heading).toHaveTextContent('OAS as of 30 Nov 2025');
  fireEvent.click(heading);
  expect(classes()).toHaveLength(3);
});
