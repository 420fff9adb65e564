import { beforeEach, describe, expect, test } from 'vitest';
import { fireEvent, screen, within } from '@testing-library/react';
import { LegendBar } from '../../../src/app/LegendBar.tsx';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { type Day, knownDay } from '../../../src/model/Day.ts';
import { formatDay } from '../../../src/i18n/formatDay.ts';
import { lensStore } from '../../../src/state/lensStore.ts';
import { page } from 'vitest/browser';
import { pairOf } from '../../../src/model/Pair.ts';
import { americas, showView } from '../views/showView.tsx';
import { tieRows } from '../../../src/query/ties/tieRows.ts';
import { tieTally } from '../../../src/query/ties/tieTally.ts';

const { dataset } = americas;
const { span, opening } = dataset;

/** From worst to best. */
const BELOW_FULL = [
  ['war', 'War'],
  ['severed', 'Severed'],
  ['suspended', 'Suspended'],
  ['limited', 'Limited'],
  ['charge', 'Chargé d’affaires'],
  ['recalled', 'Ambassador recalled'],
] as const;

/** The ties on record by a day. */
const tallyOn = (day: Day) => tieTally(dataset, tieRows(dataset, START_LENS, day, 'recorded'));

function belowFull(day: Day): number {
  const { byRung } = tallyOn(day);
  return BELOW_FULL.reduce((sum, [rung]) => sum + byRung[rung], 0);
}

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
    expect(said(bar)).toBe(`${belowFull(opening.endDay)} of 595 ties are below full relations`);
    const { byRung } = tallyOn(opening.endDay);
    const counted = BELOW_FULL.filter(([rung]) => byRung[rung] > 0);
    expect(counted.length).toBeGreaterThan(2);
    expect(rungs()).toEqual(counted.map(([rung, word]) => `${word} ${byRung[rung]}`));
  });

  test('with a pair chosen, that it is lifted and how many fade', async () => {
    const bar = await showLegend({ pairs: [pairOf('MEX', 'PER')] });
    expect(said(bar)).toBe(`Mexico – Peru lifted, ${belowFull(opening.endDay) - 1} others faded`);
  });

  test('with a state open, how many of the ties drawn are its own', async () => {
    const bar = await showLegend({ open: { type: 'country', id: 'MEX' } });
    expect(said(bar)).toMatch(/^Mexico \d ties? lifted, \d+ others faded$/);
  });

  test('with all time, and on a day, the day that it holds for', async () => {
    const bar = await showLegend({ mode: 'all' });
    expect(said(bar)).toBe(
      `${belowFull(span.endDay)} of 595 ties below full, ${formatDay(span.endDay, 'en')}`,
    );
  });

  test('where none is drawn, that none on record is broken', async () => {
    const to = knownDay('1850-01-01');
    showView(<LegendBar />, { mode: 'day', to });
    const words = `${tallyOn(to).pairs} ties on record, none broken, 1 Jan 1850`;
    expect(await screen.findByText(new RegExp(words))).toBeVisible();
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
  const { pairs, beyond } = tallyOn(opening.endDay);
  expect(said(bar)).toBe(`${pairs + beyond} of ${595 + beyond} ties are on record`);
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
    const buttons = () =>
      within(screen.getByRole('list', { name: 'Ties' })).queryAllByRole('button');
    const lowest = () =>
      Math.max(0, ...buttons().map((button) => button.getBoundingClientRect().bottom));
    await expect.poll(lowest).toBeLessThanOrEqual(bar.getBoundingClientRect().bottom);
    expect(bar.scrollWidth).toBeLessThanOrEqual(width);
    fireEvent.click(screen.getByRole('button', { name: 'Key' }));
    const key = await screen.findByRole('dialog', { name: 'Key' });
    const all = await within(key).findByRole('list', { name: 'Ties' });
    const rungsOnRecord = Object.values(tallyOn(opening.endDay).byRung).filter((n) => n > 0);
    expect(within(all).getAllByRole('button')).toHaveLength(rungsOnRecord.length);
    expect(within(key).getByRole('list', { name: 'Discs' })).toHaveTextContent('Rough place');
    const actions = within(key).queryAllByRole('button', { name: 'Ties as a table' });
    expect(actions).toHaveLength(width < 720 ? 1 : 0);
  });
