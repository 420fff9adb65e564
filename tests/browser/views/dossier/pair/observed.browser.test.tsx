import { expect, test } from 'vitest';
import { onDay, partOf, plain, showDossier } from '../showDossier.tsx';
import { screen, within } from '@testing-library/react';
import type { Pair } from '../../../../../src/model/Pair.ts';
import { userEvent } from '@testing-library/user-event';

const showPair = (id: string, day: string) =>
  showDossier({ type: 'pair', id: id as Pair }, onDay(day));

test('where no change is dated, what was last observed is the answer', async () => {
  showPair('BRA-JAM', '2025-11-30');
  expect(
    await screen.findByText(
      'Last observed: Brazil in Jamaica: ambassador; Jamaica in Brazil: none found, COW 2000.',
    ),
  ).toBeVisible();
  expect(plain(partOf('Status'))).toContain('None found is not broken.');
});

test('where a published list dates the beginning, that day is said, and not that none is on record', async () => {
  showPair('BHS-JAM', '2025-11-30');
  expect(await screen.findByText(/^Last observed: /)).toBeVisible();
  const status = plain(partOf('Status'));
  expect(status).toContain('Relations established: 10 Jul 1973, by a published list.');
  expect(status).not.toContain('No day of a change is on record.');
});

test('a collective measure that left the level as it was is a change on record', async () => {
  showPair('GTM-VEN', '2018-12-31');
  const status = partOf('Status');
  expect(await within(status).findByText(/ambassador/)).toBeVisible();
  expect(plain(status)).toContain('Relations established: 22 Jun 1891');
  expect(plain(status)).not.toContain('No day of a change');
});

test('both ways are said once, and between two equal waves both ends', async () => {
  showPair('ARG-SLV', '1997-01-01');
  expect(
    await screen.findByText('Observed at both ends: ambassadors both ways, COW 1995 and 2000.'),
  ).toBeVisible();
});

test('what was looked at is told with years, missions, source and terms', async () => {
  showPair('BRA-JAM', '2025-11-30');
  await userEvent.click(await screen.findByText('What we looked at'));
  expect(
    screen.getByText(/^COW looked at the two in 8 years, 1965 to 2000\. In 27 other/),
  ).toBeVisible();
  const rows = within(screen.getByRole('table', { name: 'Missions year by year' })).getAllByRole(
    'row',
  );
  expect(rows.map(plain).slice(0, 3)).toEqual([
    'YearBrazil in JamaicaJamaica in Brazil',
    'Wikidata 2022mission, level not codedmission, level not coded',
    'COW 2000ambassadornone found',
  ]);
  expect(
    screen.getByRole('link', { name: /^Correlates of War, Diplomatic Exchange, 2006\.1/ }),
  ).toHaveAttribute('href', 'https://correlatesofwar.org/data-sets/diplomatic-exchange');
  expect(screen.getAllByRole('link', { name: /^Free to use with its citation/ })).toHaveLength(2);
});

test('votes in the General Assembly: a share with n, what they were about, and the roll calls by title', async () => {
  showPair('CUB-USA', '2019-12-31');
  const votes = await screen.findByRole('region', { name: 'In the UN General Assembly' });
  expect(plain(votes)).toMatch(
    /^In the UN General Assembly\d\d% alike in [\d,]+ roll calls in which both cast a vote, 1946 to 2019/,
  );
  expect(plain(votes)).toMatch(/Least alike on .+ \(\d+%, n = [\d,]+\), most on /);
  expect(plain(votes)).toContain('17% in 2019, n = 88');
  await userEvent.click(within(votes).getByText(/^Where they voted furthest apart: the last 10/));
  const calls = await within(votes).findAllByRole('listitem');
  expect(calls).toHaveLength(10);
  expect(plain(calls[0]!)).toMatch(/A\/RES\/74\/\d+.*2019.*Cuba: .* · United States: /);
});

test('visits are counted by decade, for pairs with the United States alone', async () => {
  showPair('MEX-USA', '2025-11-30');
  const visits = await screen.findByRole('region', { name: 'Visits of leaders' });
  expect(plain(visits)).toContain('163 visits up to 30 Nov 2025');
  await userEvent.click(within(visits).getByText('In numbers'));
  const rows = within(within(visits).getByRole('table')).getAllByRole('row');
  expect(rows.map(plain)).toContain('1960s411');
});
