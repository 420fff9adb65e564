import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { page, userEvent as browserEvent } from 'vitest/browser';
import { renderTies } from './renderTies.tsx';
import { userEvent } from '@testing-library/user-event';

beforeEach(() => page.viewport(1280, 900));

function grid(): HTMLElement {
  return screen.getByRole('grid', { name: 'Diplomatic ties' });
}

async function walk(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await browserEvent.keyboard(key);
}

function focusedName(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? null;
}

async function enter(): Promise<void> {
  renderTies({ page: 'matrix' });
  grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  await walk('{Control>}{Home}{/Control}');
}

test('rows and columns are named by state in full, and show codes', () => {
  renderTies({ page: 'matrix' });
  const mexico = within(grid()).getByRole('columnheader', { name: 'Mexico' });
  expect(mexico).toHaveTextContent('MEX');
  expect(within(grid()).getByRole('rowheader', { name: 'Mexico' })).toHaveTextContent('MEX');
});

test('both cells of a pair say its tie in words', () => {
  renderTies({ page: 'matrix' });
  const cells = grid().querySelectorAll('[aria-label="Mexico – Peru: severed since 3 Nov 2025"]');
  expect(cells).toHaveLength(2);
  expect([...cells].map(({ textContent }) => textContent)).toEqual(['×', '×']);
});

test('the eight severed ties stand in sixteen cells', () => {
  renderTies({ page: 'matrix', statuses: ['severed'] });
  expect(screen.getByRole('status')).toHaveTextContent('8 of 595 pairs of American states');
  expect(grid().querySelectorAll('[data-rung]')).toHaveLength(16);
});

test('the whole grid is one stop of the Tab key', () => {
  renderTies({ page: 'matrix' });
  expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(grid().querySelectorAll('a, button, input')).toHaveLength(0);
});

test('keys walk the cells, and stay within them', async () => {
  await enter();
  expect(focusedName()).toBe('Canada');
  await walk('{ArrowRight}');
  expect(focusedName()).toMatch(/^Canada – United States: /);
  await walk('{End}');
  expect(focusedName()).toMatch(/^Canada – Venezuela: limited – no mission since 2 Jun 2019/);
  await walk('{ArrowRight}', '{ArrowUp}');
  expect(focusedName()).toMatch(/^Canada – Venezuela/);
  await walk('{ArrowDown}');
  expect(focusedName()).toBe('United States – Venezuela: severed since 23 Jan 2019');
  await walk('{Control>}{End}{/Control}');
  expect(focusedName()).toBe('Venezuela');
  await walk('{PageUp}', '{Home}');
  expect(focusedName()).toMatch(/^Bolivia – Canada|^Canada – Bolivia/);
  expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('Enter opens the pair in place of the page', async () => {
  await enter();
  await walk('{End}', '{ArrowDown}', '{Enter}');
  const { lens } = lensStore.getState();
  expect(lens.open).toEqual({ type: 'pair', id: 'USA-VEN' });
  expect(lens.page).toBeNull();
});

test('pointing at a cell or a head reads it, pressing a cell opens its pair', async () => {
  renderTies({ page: 'matrix' });
  const [cell] = within(grid()).getAllByLabelText(/^Mexico – Peru: /);
  if (!cell) throw new Error('The matrix has no cell for Mexico and Peru.');
  await userEvent.hover(cell);
  expect(screen.getByText('Mexico – Peru: severed since 3 Nov 2025')).toBeVisible();
  await userEvent.hover(within(grid()).getByRole('columnheader', { name: 'Saint Lucia' }));
  expect(screen.getByText('Saint Lucia')).toBeVisible();
  await userEvent.click(cell);
  expect(lensStore.getState().lens.open).toEqual({ type: 'pair', id: 'MEX-PER' });
});

test('it turns to the table and back by name', async () => {
  renderTies({ page: 'matrix' });
  const faces = screen.getByRole('radiogroup', { name: 'Shown as' });
  await userEvent.click(within(faces).getByRole('radio', { name: 'Table' }));
  expect(lensStore.getState().lens.page).toBe('ties');
  expect(screen.getByRole('table', { name: 'Diplomatic ties' })).toBeVisible();
});

test('on a narrow screen it scrolls under its heads', async () => {
  await page.viewport(390, 844);
  await enter();
  const scroller = grid().parentElement;
  if (!scroller) throw new Error('The matrix stands in nothing.');
  expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
  await walk('{Control>}{End}{/Control}');
  const seen = scroller.getBoundingClientRect();
  for (const name of ['Venezuela', 'Uruguay']) {
    const head = within(grid()).getByRole('columnheader', { name }).getBoundingClientRect();
    const row = within(grid()).getByRole('rowheader', { name }).getBoundingClientRect();
    expect(head.top - seen.top).toBeLessThan(80);
    expect(row.left - seen.left).toBeLessThan(60);
    expect(row.left).toBeGreaterThanOrEqual(seen.left - 1);
  }
});

test('typing the name of a state leads to its row', async () => {
  await enter();
  await walk('p', 'e', 'r');
  expect(focusedName()).toMatch(/Peru/);
  expect(document.activeElement?.closest('tr')?.querySelector('[scope="row"]')).toHaveAttribute(
    'aria-label',
    'Peru',
  );
});
