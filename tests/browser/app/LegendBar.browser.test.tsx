import { beforeEach, describe, expect, test } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { LegendBar } from '../../../src/app/LegendBar.tsx';
import type { Lens } from '../../../src/lens/Lens.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { lensStore } from '../../../src/state/lensStore.ts';
import { page } from 'vitest/browser';
import { pairOf } from '../../../src/model/Pair.ts';
import { showView } from '../views/showView.tsx';

async function showLegend(lens: Partial<Lens> = {}) {
  showView(
    <LegendBar>
      <button type="button">Ties as a table</button>
    </LegendBar>,
    lens,
  );
  const bar = screen.getByRole('region', { name: 'Legend' });
  await within(bar).findByRole('list', { name: 'Ties' });
  return bar;
}

/** The words in sight, as they are read. */
const said = (bar: HTMLElement) => bar.querySelector('p')?.innerText;

const rungs = () =>
  within(screen.getByRole('list', { name: 'Ties' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

beforeEach(() => page.viewport(1500, 800));

describe('the legend says which ties are drawn', () => {
  test('at the start those below full relations, rung by rung, worst first', async () => {
    const bar = await showLegend();
    expect(said(bar)).toBe('20 of 595 ties are below full relations');
    expect(rungs()).toEqual(['Severed 8', 'Limited 8', 'Chargé d’affaires 4']);
  });

  test('with a pair chosen, that it is lifted and how many fade', async () => {
    const bar = await showLegend({ pairs: [pairOf('MEX', 'PER')] });
    expect(said(bar)).toBe('Mexico – Peru lifted, 19 others faded');
  });

  test('with a state open, how many of the ties drawn are its own', async () => {
    const bar = await showLegend({ open: { type: 'country', id: 'MEX' } });
    expect(said(bar)).toMatch(/^Mexico \d ties? lifted, \d+ others faded$/);
  });

  test('with all time, and on a day, the day that it holds for', async () => {
    const bar = await showLegend({ mode: 'all' });
    expect(said(bar)).toBe('21 of 595 ties below full, 31 Mar 2026');
  });

  test('where none is drawn, that none on record is broken', async () => {
    showView(<LegendBar />, { mode: 'day', to: knownDay('1850-01-01') });
    expect(await screen.findByText(/11 ties on record, none broken, 1 Jan 1850/)).toBeVisible();
  });

  test('without the layer, that they are not drawn, and brings them back', async () => {
    await showLegend({ layers: [] });
    expect(screen.getByText('Ties are not drawn', { selector: 'p > :first-child' })).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'All ties' }));
    expect(lensStore.getState().lens.layers).toEqual(['ties']);
  });
});

test('which ties are drawn is chosen in it', async () => {
  const bar = await showLegend();
  fireEvent.click(screen.getByRole('radio', { name: 'All on record' }));
  expect(lensStore.getState().lens.ties).toBe('all');
  expect(said(bar)).toBe('166 of 596 ties are on record');
});

test('a rung is a filter by status, with a way back', async () => {
  await showLegend();
  fireEvent.click(screen.getByRole('button', { name: 'Severed 8' }));
  expect(lensStore.getState().lens.statuses).toEqual(['severed']);
  expect(screen.getByRole('button', { name: 'Severed 8', pressed: true })).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'All ties' }));
  expect(lensStore.getState().lens.statuses).toEqual([]);
});

for (const [width, height] of [
  [1500, 35],
  [1024, 35],
  [390, 37],
  [320, 33],
] as const)
  test(`at ${width} px it has its fixed height, and what has no room stands in the key`, async () => {
    await page.viewport(width, 800);
    const bar = await showLegend({ ties: 'all' });
    expect(bar.offsetHeight).toBe(height);
    // what says that there is more takes its room first
    await waitFor(() => {
      const list = screen.getByRole('list', { name: 'Ties' });
      for (const button of within(list).queryAllByRole('button'))
        expect(button.getBoundingClientRect().bottom).toBeLessThanOrEqual(
          bar.getBoundingClientRect().bottom,
        );
    });
    expect(bar.scrollWidth).toBeLessThanOrEqual(width);
    fireEvent.click(screen.getByRole('button', { name: 'Key' }));
    const key = await screen.findByRole('dialog', { name: 'Key' });
    const all = await within(key).findByRole('list', { name: 'Ties' });
    expect(within(all).getAllByRole('button').length).toBeGreaterThanOrEqual(6);
    expect(within(key).getByRole('list', { name: 'Discs' })).toHaveTextContent('Rough place');
    const actions = within(key).queryAllByRole('button', { name: 'Ties as a table' });
    expect(actions).toHaveLength(width < 720 ? 1 : 0);
  });
