import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openedFile, openedOver } from '../openedFile.ts';
import { act, screen, within } from '@testing-library/react';
import { EventList } from '../../../../src/views/list/EventList.tsx';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { spansOverlap } from '../../../../src/model/DaySpan.ts';
import { applyEdit, lensStore } from '../../../../src/state/lensStore.ts';
import { loadSearch } from '../../../../src/query/search/searchAll.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { setListing } from '../../../../src/state/useListing.ts';
import { americas, showView } from '../showView.tsx';
import { timeOf } from '../../../../src/events/ask/timeOf.ts';
import { userEvent } from 'vitest/browser';

const lens = () => lensStore.getState().lens;
const press = async (name: RegExp | string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const rows = () => within(screen.getByRole('list', { name: 'Events' })).getAllByRole('listitem');
const { about, events } = americas.record;
const { opening } = about;

beforeAll(loadSearch);
beforeEach(() => setListing('shown', americas.source));

test('what a search finds outside of the dates is counted, and shown with the words kept', async () => {
  showView(<EventList />, { q: 'Venezuela expels' });
  expect(await screen.findByText(`0 of ${events.length} events`)).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Nothing in these dates' })).toBeVisible();
  await press(/^\d+ events? outside these dates/);
  expect(lens().q).toBe('Venezuela expels');
  expect(rows().length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /outside these dates/ })).toBeNull();
});

test('of what a search finds at other times the best are named with their dates, and open', async () => {
  showView(<EventList />, { q: 'mercosur european parliament' });
  const region = await screen.findByRole('region', { name: 'At other times' });
  await userEvent.click(within(region).getByRole('button', { name: /21 Jan 2026$/ }));
  expect(lens().open).toEqual({ type: 'event', id: 'E165' });
  expect(lens().q).toBe('mercosur european parliament');
  expect(rows()).toHaveLength(1);
  expect(screen.queryByRole('region', { name: 'At other times' })).toBeNull();
});

test('of many at other times three are named where the dates have none, and none where they have some', async () => {
  showView(<EventList />, { q: 'haiti', from: knownDay('1950-01-01'), to: knownDay('1950-01-02') });
  const region = await screen.findByRole('region', { name: 'At other times' });
  expect(within(region).getAllByRole('button')).toHaveLength(3);
  act(() => applyEdit({ type: 'setTime', from: null, to: null }));
  expect(rows().length).toBeGreaterThan(0);
  expect(screen.queryByRole('region', { name: 'At other times' })).toBeNull();
});

test('what other filters hide is not named among what lies at other times', async () => {
  showView(<EventList />, { q: 'mercosur european parliament', topics: ['disaster'] });
  expect(await screen.findByRole('heading', { name: 'No event is shown' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'At other times' })).toBeNull();
});

test('what a pair has outside of the dates is moved to, the pair kept', async () => {
  showView(<EventList />, { pairs: [pairOf('PAN', 'USA')] });
  const between = events.filter(({ dyads }) =>
    dyads.some((dyad) => dyad === 'PAN>USA' || dyad === 'USA>PAN'),
  );
  await press(`${between.length} events outside these dates Show them`);
  expect(lens().pairs).toEqual(['PAN-USA']);
  expect(rows()).toHaveLength(between.length);
});

test('with some events in the dates, time is widened and keeps them', async () => {
  showView(<EventList />, { countries: ['HND'] });
  const before = rows().length;
  await press(/^\d+ events? outside these dates/);
  const { startDay, endDay } = timeOf(about, lens());
  expect(startDay).toBeLessThan(opening.startDay);
  expect(endDay).toBeGreaterThanOrEqual(opening.endDay);
  expect(rows().length).toBeGreaterThan(before);
});

test('with nothing narrowed, all that lies outside is all time', async () => {
  showView(<EventList />, {});
  const outside = events.filter(({ span }) => !spansOverlap(span, opening));
  await press(`${outside.length} events outside these dates Show them`);
  expect(lens()).toEqual({ ...START_LENS, mode: 'all' });
});

test('each clause says how many it hides; lifting them leaves the words of the search', async () => {
  showView(<EventList />, {
    mode: 'all',
    q: 'embargo',
    pairs: [pairOf('CUB', 'USA')],
    tones: ['cooperation'],
  });
  expect(
    await screen.findByText(
      /hidden by Cuba – United States \(\d+\), Cooperation \(\d+\) and the search “embargo” \(\d+\)/,
    ),
  ).toBeVisible();
  await press('Lift filters');
  expect(lens()).toEqual({ ...START_LENS, mode: 'all', q: 'embargo' });
  expect(screen.queryByRole('button', { name: 'Lift filters' })).toBeNull();
});

test('events without a place are counted, marked, and listed alone at a press', async () => {
  showView(<EventList />, { mode: 'all' });
  await press('5 without a place List them');
  expect(rows()).toHaveLength(5);
  for (const row of rows()) expect(row).toHaveTextContent('no place given');
  await press(/^5 without a place, listed alone/);
  expect(rows().length).toBeGreaterThan(5);
});

test('where a filter leaves none without a place, the list is whole again and stays so', async () => {
  showView(<EventList />, { mode: 'all' });
  await press('5 without a place List them');
  expect(rows()).toHaveLength(5);
  act(() => applyEdit({ type: 'setFilters', filters: { topics: ['election'] } }));
  for (const row of rows()) expect(row).not.toHaveTextContent('no place given');
  act(() => applyEdit({ type: 'setFilters', filters: { topics: [] } }));
  expect(rows().length).toBeGreaterThan(5);
});

test('the rows of a file without a place are counted with the record’s', async () => {
  const text =
    'date,lat,lng,actor1,actor2,title\n2024-02-07,,,MEX,PER,A note\n2024-02-08,19,-99,MEX,PER,A visit\n';
  const over = await openedOver(new File([text], 'places.csv'));
  showView(<EventList />, { mode: 'all' }, over);
  await press('6 without a place List them');
  expect(rows()).toHaveLength(6);
});

test('a search that only finds what is spelled nearly so says that', async () => {
  showView(<EventList />, { q: 'Venezuala' });
  expect(await screen.findByText(/Found is what is spelled nearly so/)).toBeVisible();
  expect(rows().length).toBeGreaterThan(0);
});

test('a search that finds nothing says what is understood', async () => {
  showView(<EventList />, { q: 'zzzz' });
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /outside these dates/ })).toBeNull();
});

test('a person is found by name, and leads to the events that tell of them', async () => {
  showView(<EventList />, { mode: 'all', q: 'betsy chavez' });
  await press('Betssy Chávez Person');
  expect(lens().q).toBe('Betssy Chávez');
  expect(rows().length).toBeGreaterThan(0);
});

test('dates and short forms are found in a file of one’s own, as its words are written', async () => {
  const text =
    'date,lat,lng,actor1,actor2,title\n2024-02-07,19,-99,MEX,PER,Nota de EE. UU.\n2024-03-08,19,-99,MEX,PER,El bloqueo\n';
  const shown = await openedFile(new File([text], 'words.csv'));
  const view = showView(<EventList />, { mode: 'all', q: 'eeuu' }, shown);
  expect(await screen.findByText(/searched as they are written there/)).toBeVisible();
  await expect.poll(() => rows().length).toBe(1);
  view.unmount();
  showView(<EventList />, { mode: 'all', q: '2024-03' }, shown);
  await expect.poll(() => rows().map((row) => row.textContent)).toHaveLength(1);
  expect(await screen.findByText('El bloqueo')).toBeVisible();
});
