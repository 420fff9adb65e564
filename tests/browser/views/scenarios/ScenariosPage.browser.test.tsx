import { americas, showView } from '../showView.tsx';
import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { ScenariosPage } from '../../../../src/views/scenarios/ScenariosPage.tsx';
import { knownDay } from '../../../../src/model/Day.ts';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { userEvent } from '@testing-library/user-event';

function showPage(lens: Partial<Lens> = {}, shown = americas): HTMLElement {
  showView(<ScenariosPage />, { ...lens, page: 'scenarios' }, shown);
  return screen.getByRole('dialog', { name: 'Scenarios' });
}

test('each scenario says how many events speak for and against it', () => {
  const cards = within(showPage()).getAllByRole('article');
  expect(cards.map((card) => card.querySelector('dl')?.textContent)).toEqual([
    'For8 eventsAgainst10 events',
    'For10 eventsAgainst7 events',
  ]);
});

test('what comes after the day is not counted, and said', () => {
  const [first] = within(showPage({ mode: 'day', to: knownDay('2025-11-02') })).getAllByRole(
    'article',
  );
  expect(first).toHaveTextContent('For2 eventsAgainst4 events');
  expect(first).toHaveTextContent('12 more come after 2 Nov 2025.');
});

test('a scenario opens its dossier, and the page makes way', async () => {
  const page = showPage();
  await userEvent.click(within(page).getByRole('button', { name: 'Managed transformation' }));
  const { open, page: over } = lensStore.getState().lens;
  expect(open).toEqual({ type: 'scenario', id: 'managed-transformation' });
  expect(over).toBeNull();
});

test('a data set without scenarios says so', () => {
  const page = showPage({}, { ...americas, dataset: { ...americas.dataset, scenarios: [] } });
  expect(page).toHaveTextContent('The data set that is open holds none.');
});
