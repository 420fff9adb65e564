import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { page } from 'vitest/browser';
import { renderTies } from './renderTies.tsx';
import { tables } from '../../../../src/state/tables.ts';
import { userEvent } from '@testing-library/user-event';

beforeEach(() => page.viewport(1280, 900));

/** The matrix on a day, with the observations. */
async function enter(lens: Partial<Lens> = {}): Promise<HTMLElement> {
  await tables.observations.load();
  await act(async () =>
    renderTies({ page: 'matrix', mode: 'day', to: knownDay('2010-06-01'), ...lens }),
  );
  return screen.getByRole('grid', { name: 'Diplomatic ties' });
}

/** The cell of a row's state and a column's. */
function cellOf(grid: HTMLElement, row: string, column: string): HTMLElement {
  const heads = within(grid).getAllByRole('columnheader');
  const placeOf = (name: string) =>
    heads.find((head) => head.getAttribute('aria-label') === name)?.dataset['place']?.slice(3);
  const cell = grid.querySelector<HTMLElement>(
    `td[data-place="${placeOf(row)} ${placeOf(column)}"]`,
  );
  if (!cell) throw new Error(`There is no cell of ${row} and ${column}.`);
  return cell;
}

test('a pale cell is read from the row: has its state a mission in the column’s capital?', async () => {
  const grid = await enter();
  expect(cellOf(grid, 'Brazil', 'Jamaica')).toHaveAttribute('data-look', 'ambassador');
  expect(cellOf(grid, 'Jamaica', 'Brazil')).toHaveAttribute('data-look', 'none');
  expect(cellOf(grid, 'Brazil', 'Jamaica')).toHaveAccessibleName(
    /Last observed: Brazil in Jamaica: ambassador; Jamaica in Brazil: none found, COW 2000\.$/,
  );
});

test('a dated change is strong, the same both ways', async () => {
  const grid = await enter({ to: knownDay('1970-01-01') });
  for (const cell of [
    cellOf(grid, 'Cuba', 'United States'),
    cellOf(grid, 'United States', 'Cuba'),
  ]) {
    expect(cell).toHaveAttribute('data-rung', 'severed');
    expect(cell).not.toHaveAttribute('data-look');
  }
});

test('changes alone have no pale cell, observations alone no strong one', async () => {
  const grid = await enter();
  await userEvent.click(screen.getByRole('radio', { name: 'Changes' }));
  expect(grid.querySelectorAll('[data-look]')).toHaveLength(0);
  expect(screen.queryByRole('region', { name: 'What was observed' })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Observed' }));
  expect(grid.querySelectorAll('[data-look]')).toHaveLength(2 * 595);
  expect(grid.querySelectorAll('[data-rung]')).toHaveLength(0);
});

test('what is drawn is in the link, and holds for the table as for the matrix', async () => {
  const grid = await enter({ basis: 'observed' });
  expect(screen.getByRole('radio', { name: 'Observed' })).toBeChecked();
  expect(grid.querySelectorAll('[data-rung]')).toHaveLength(0);
  await userEvent.click(screen.getByRole('radio', { name: 'Changes' }));
  expect(lensStore.getState().lens.basis).toBe('changes');
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
  await screen.findByRole('table', { name: 'Diplomatic ties' });
  expect(screen.getByRole('radio', { name: 'Changes' })).toBeChecked();
});

test('the table of what was observed says no status, and that of changes no observation', async () => {
  await enter({ page: 'ties', basis: 'observed' }).catch(() => undefined);
  const cuba = await screen.findByRole('row', { name: /Cuba – United States/ });
  expect(cuba).toHaveTextContent('Last observed');
  expect(cuba.querySelector('svg, [data-rung]')).toBeNull();
  // none of its lines is cut off by the row
  const says = within(cuba).getByText(/^Last observed/);
  expect(says.scrollHeight).toBeLessThanOrEqual(says.clientHeight);
  await userEvent.click(screen.getByRole('radio', { name: 'Changes' }));
  expect(cuba).not.toHaveTextContent('Last observed');
  expect(cuba).toHaveTextContent('interests section');
});

test('the legend counts each pair once, and says how strong and pale differ', async () => {
  const grid = await enter();
  const legend = screen.getByRole('region', { name: 'What was observed' });
  const counts = within(legend)
    .getAllByRole('listitem')
    .map(({ lastChild }) => Number(lastChild?.textContent));
  const pale = grid.querySelectorAll('[data-look]').length / 2;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(pale);
  expect(pale + grid.querySelectorAll('[data-rung]').length / 2).toBe(595);
  expect(legend).toHaveTextContent('Else last observed, COW 2000');
  expect(legend).toHaveTextContent('None found is not broken.');
});

test('in the table, a tie without a dated level says what was last observed', async () => {
  await enter({ page: 'ties' }).catch(() => undefined);
  await userEvent.click(screen.getByRole('radio', { name: /^All/ }));
  const row = await screen.findByRole('row', { name: /Brazil – Jamaica/ });
  expect(row).toHaveTextContent('Last observed: Brazil in Jamaica: ambassador');
});
