import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ChangesPage } from '../../../../src/views/changes/ChangesPage.tsx';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { addDays, dayOf, isoOf } from '../../../../src/model/Day.ts';
import { americas } from '../showView.tsx';
import { formatDay } from '../../../../src/i18n/formatDay.ts';
import { lensStore, replaceLens } from '../../../../src/state/lensStore.ts';
import { readPair } from '../../../../src/model/Pair.ts';
import { showPage } from '../showPage.tsx';
import userEvent from '@testing-library/user-event';

const november = { from: dayOf(2025, 11, 1), to: dayOf(2025, 11, 30) };

function showChanges(lens: Partial<Lens> = november) {
  return showPage(ChangesPage, { page: 'changes', ...lens });
}

/** The sentences under the heading "Ties". */
function tieSentences(): string[] {
  const section = screen.getByRole('region', { name: /^Ties/ });
  return within(section)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
}

test('each change is a sentence with its date and what it came from', () => {
  showChanges();
  expect(tieSentences()).toEqual([
    'Peru severed relations with Mexico, 3 Nov 2025: from chargé d’affaires',
    expect.stringMatching(
      /^Cuba withdrew its ambassador or mission from Peru, 6\s?–\s?7 Nov 2025: from a level not on record, last an ambassador recalled$/,
    ),
    'Bolivia and Peru restored the level of their relations, 8 Nov 2025: from chargé d’affaires',
    'Bolivia and the United States restored the level of their relations, 8 Nov 2025: from chargé d’affaires',
  ]);
});

test('a date that is not exact says so, and a level that stays is not called a change', () => {
  const pairs = [readPair('BOL-CUB')].flatMap((pair) => pair ?? []);
  showChanges({ from: dayOf(1964, 1, 1), to: dayOf(1990, 1, 1), pairs });
  expect(tieSentences()).toEqual([
    'Bolivia severed relations with Cuba, 21 Aug 1964: from no break on record',
    'Bolivia and Cuba restored relations, about Jan 1983: from relations severed',
  ]);
});

test('the end of a record is told only where its change lies before the window', () => {
  const pairs = [readPair('ECU-VEN')].flatMap((pair) => pair ?? []);
  showChanges({ from: dayOf(2018, 10, 19), to: dayOf(2018, 10, 31), pairs });
  expect(tieSentences()).toEqual([
    'Ecuador – Venezuela, from 19 Oct 2018: no longer on record how the tie stands, after chargé d’affaires',
  ]);
  replaceLens({ ...lensStore.getState().lens, from: dayOf(2018, 10, 1) });
  return waitFor(() =>
    expect(tieSentences()).toEqual([expect.stringMatching(/^(Ecuador|Venezuela) expelled/)]),
  );
});

test('a body that acts is named as such', () => {
  const pairs = [readPair('DOM-USA')].flatMap((pair) => pair ?? []);
  showChanges({ from: dayOf(1960, 8, 1), to: dayOf(1960, 8, 31), pairs });
  expect(tieSentences()[0]).toMatch(
    /^Collective measure by the OAS, between the Dominican Republic and the United States, 20 Aug 1960: an embassy, before and after$/,
  );
});

test('every change on record is a sentence without holes', () => {
  showChanges({ mode: 'all' });
  const sentences = tieSentences();
  const { dataset } = americas;
  const onRecord = dataset.ledger.changedPairs.flatMap((pair) => dataset.changesOf(pair));
  expect(sentences).toHaveLength(onRecord.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|changes\.|\{|\}| {2}/);
});

test('the filters narrow it, say so and can be lifted', async () => {
  const user = userEvent.setup();
  showChanges({ ...november, countries: ['PER'] });
  const narrowed = tieSentences();
  expect(narrowed.length).toBeGreaterThan(0);
  for (const sentence of narrowed) expect(sentence).toContain('Peru');
  expect(screen.getByText('Narrowed by the filters: Peru.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lift all filters' }));
  expect(tieSentences().length).toBeGreaterThan(narrowed.length);
});

test('what a filter does not narrow is not said to be: backing is of events, a status of ties', () => {
  showChanges({ ...november, countries: ['PER'], confidences: ['general'], statuses: ['severed'] });
  expect(screen.getByText('Narrowed by the filters: Peru.')).toBeVisible();
  expect(screen.getByText('Ties narrowed by the filters: Severed.')).toBeVisible();
  expect(screen.getByText('Events narrowed by the filters: General knowledge.')).toBeVisible();
});

test('a change opens its pair, and the page turns away', async () => {
  const user = userEvent.setup();
  showChanges();
  await user.click(screen.getByRole('button', { name: /^Peru severed/ }));
  expect(lensStore.getState().lens).toMatchObject({
    page: null,
    open: { type: 'pair', id: 'MEX-PER' },
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the changes are read out when asked for, not before', async () => {
  const user = userEvent.setup();
  showChanges();
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('');
  await user.click(screen.getByRole('button', { name: 'Read aloud the changes' }));
  expect(status.textContent.replaceAll(/\s/g, ' ')).toMatch(
    /^1–30 Nov 2025: 4 changes of ties and \d+ events that began or ended\. Peru severed relations/,
  );
});

test('two days are compared as two columns, and one press swaps them', async () => {
  const user = userEvent.setup();
  showChanges();
  await user.click(screen.getByRole('radio', { name: 'Between two days' }));
  const cells = () =>
    within(screen.getByRole('row', { name: /^Mexico – Peru/ }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  const columns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(columns()).toEqual(['Pair', '1 Nov 2025', '30 Nov 2025']);
  expect(cells()).toEqual(['Chargé d’affaires', 'Severed']);
  await user.click(screen.getByRole('button', { name: 'Swap the days' }));
  expect(columns()).toEqual(['Pair', '30 Nov 2025', '1 Nov 2025']);
  expect(cells()).toEqual(['Severed', 'Chargé d’affaires']);
});

test('a day beyond the data is not taken, and the field says why', async () => {
  const user = userEvent.setup();
  showChanges();
  await user.click(screen.getByRole('radio', { name: 'Between two days' }));
  const field = screen.getByRole('textbox', { name: 'Another day' });
  fireEvent.change(field, { target: { value: isoOf(addDays(americas.dataset.span.endDay, 1)) } });
  fireEvent.blur(field);
  expect(screen.getByRole('alert')).toHaveTextContent(
    `The data run from 1 Jan 1810 to ${formatDay(americas.dataset.span.endDay, 'en')}.`,
  );
  expect(screen.getByRole('columnheader', { name: '30 Nov 2025' })).toBeVisible();
  fireEvent.change(field, { target: { value: '2 Nov 2025' } });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('No tie stands otherwise')).toBeVisible();
});
