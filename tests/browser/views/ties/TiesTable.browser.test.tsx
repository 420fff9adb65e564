import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { page } from 'vitest/browser';
import { renderTies } from './renderTies.tsx';
import { userEvent } from '@testing-library/user-event';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { americas } from '../showView.tsx';
import { tieRows } from '../../../../src/query/ties/tieRows.ts';

/** The pairs with a change on record by the day on screen, one of them with a state beyond. */
const TOLD = tieRows(americas.dataset, START_LENS, americas.dataset.opening.endDay, 'recorded');

beforeEach(() => page.viewport(1280, 900));

function table(): HTMLElement {
  return screen.getByRole('table', { name: 'Diplomatic ties' });
}

function pairs(): string[] {
  return within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
}

function cellsOf(pair: string): string[] {
  const row = within(table()).getByRole('row', { name: new RegExp(pair) });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

test('its columns are Pair, Status, Since and Source', () => {
  renderTies({ page: 'ties' });
  const heads = within(table()).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Pair',
    'Status',
    'Since',
    'Source',
  ]);
});

test('a row says how a tie stands, since when, and who says so with what confidence', () => {
  renderTies({ page: 'ties' });
  expect(cellsOf('Mexico – Peru')).toEqual([
    'Severed',
    '3 Nov 2025',
    'Confidence: CorroboratedEl Informador (Mexico), Ecuavisa, New Telegraph',
  ]);
});

test('a quarrel without a change of level is said as one', () => {
  renderTies({ page: 'ties' });
  expect(cellsOf('Trinidad and Tobago – Venezuela').slice(0, 2)).toEqual([
    expect.stringMatching(/^No break on record, strained/),
    'strained since 28 Oct 2025',
  ]);
});

test('a level that is not recorded says what was last on record', () => {
  renderTies({ page: 'ties' });
  expect(cellsOf('Colombia – Peru').slice(0, 2)).toEqual([
    'Level not recorded',
    expect.stringMatching(/^last recorded .*: .+/),
  ]);
});

test('the worst ties come first, and the heads sort', async () => {
  renderTies({ page: 'ties' });
  const head = (name: string) => within(table()).getByRole('columnheader', { name });
  expect(head('Status')).toHaveAttribute('aria-sort', 'descending');
  expect(pairs()[0]).toBe('Ecuador – Mexico');

  await userEvent.click(within(head('Since')).getByRole('button'));
  expect(head('Since')).toHaveAttribute('aria-sort', 'descending');
  expect(head('Status')).not.toHaveAttribute('aria-sort');
  expect(cellsOf(pairs()[0] ?? '')[1]).toMatch(/Nov 2025/);

  await userEvent.click(within(head('Pair')).getByRole('button'));
  expect(head('Pair')).toHaveAttribute('aria-sort', 'ascending');
  const byName = [...pairs()];
  expect(byName).toEqual(byName.toSorted(new Intl.Collator('en').compare));
  await userEvent.click(within(head('Pair')).getByRole('button'));
  expect(head('Pair')).toHaveAttribute('aria-sort', 'descending');
  expect(pairs()).toEqual(byName.toReversed());
});

test('a status with its count narrows the table, through the lens', async () => {
  renderTies({ page: 'ties' });
  const statuses = screen.getByRole('group', { name: 'Status of those on record' });
  await userEvent.click(within(statuses).getByRole('checkbox', { name: 'Severed 8' }));
  expect(lensStore.getState().lens.statuses).toEqual(['severed']);
  expect(screen.getByRole('status')).toHaveTextContent('8 of 595 pairs of American states');
  expect(pairs()).toEqual([
    'Ecuador – Mexico',
    'Ecuador – Nicaragua',
    'El Salvador – Venezuela',
    'Guatemala – Venezuela',
    'Mexico – Peru',
    'Paraguay – Venezuela',
    'Peru – Venezuela',
    'United States – Venezuela',
  ]);
});

test('the name of a state narrows the table', async () => {
  renderTies({ page: 'ties' });
  await userEvent.type(screen.getByRole('searchbox', { name: 'State names' }), 'peru méx');
  expect(pairs()).toEqual(['Mexico – Peru']);
});

test('all pairs are listed when asked for', async () => {
  renderTies({ page: 'ties' });
  expect(pairs()).toHaveLength(TOLD.length);
  expect(screen.getByRole('status')).toHaveTextContent(
    `${TOLD.length - 1} of 595 pairs of American states, and one with a state beyond`,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'All 595' }));
  await expect.poll(() => pairs().length).toBe(596);
  expect(screen.getByRole('status')).toHaveTextContent(
    '595 of 595 pairs of American states, and one with a state beyond',
  );
});

test('where nothing fits it says so and offers a way out', async () => {
  renderTies({ page: 'ties', statuses: ['war'] });
  expect(screen.getByRole('heading', { name: 'No pair fits' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(pairs()).toHaveLength(TOLD.length);
});

test('what the page filters is named beside the count', () => {
  renderTies({ page: 'ties', countries: ['VEN'] });
  expect(screen.getByText(/Narrowed by the filters of the page: Venezuela/)).toBeVisible();
  expect(pairs().every((pair) => pair.includes('Venezuela'))).toBe(true);
});

test('a pair opens in place of the page, as one step', async () => {
  renderTies({ page: 'ties' });
  await userEvent.click(screen.getByRole('button', { name: 'Mexico – Peru' }));
  const { lens } = lensStore.getState();
  expect(lens.open).toEqual({ type: 'pair', id: 'MEX-PER' });
  expect(lens.page).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});
