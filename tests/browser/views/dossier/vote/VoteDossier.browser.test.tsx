import { expect, test } from 'vitest';
import { partOf, plain, showDossier } from '../showDossier.tsx';
import { screen, within } from '@testing-library/react';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { userEvent } from '@testing-library/user-event';

const showVote = (year: number) => showDossier({ type: 'vote', id: `UNGA-CUBA-${year}` });

function namesIn(list: string): string[] {
  return within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('the vote of 2025: who was against, who abstained, who did not vote', () => {
  const dossier = showVote(2025);
  expect(plain(dossier)).toContain('UN General Assembly · 29 Oct 2025');
  expect(namesIn('Against')).toEqual([
    'Argentina',
    'Paraguay',
    'United States',
    'Hungary',
    'Israel',
    'North Macedonia',
    'Ukraine',
  ]);
  expect(namesIn('Abstaining')).toEqual(['Costa Rica', 'Ecuador', 'Armenia']);
  expect(namesIn('Absent')).toEqual(['Dominican Republic', 'El Salvador', 'Venezuela']);
  expect(namesIn('In favour')).toContain('Brazil');
});

test('without a roll call none is in favour', async () => {
  showVote(2024);
  await userEvent.click(within(partOf('No roll call on record · 34')).getByText('34 states'));
  expect(namesIn('No roll call on record')).toContain('Brazil');
  expect(screen.queryByRole('list', { name: 'In favour' })).toBeNull();
});

test('the event of a vote leads to who voted how', async () => {
  showDossier({ type: 'event', id: 'E38' });
  await userEvent.click(screen.getByRole('button', { name: 'Who voted how' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'vote', id: 'UNGA-CUBA-2025' });
});

test('what is reported and what is counted are told apart', () => {
  const dossier = showVote(2025);
  expect(plain(dossier)).toMatch(/Reported result, all states.*165/);
  expect(plain(dossier)).toContain('Counted from 40 recorded votes');
});

test('the claim of a founding document stands beside the record, with the reason', () => {
  showVote(2025);
  const claim = within(partOf('Sources disagree')).getByRole('region', {
    name: 'Who voted against the UN resolution on the embargo against Cuba in 2025?',
  });
  expect(claim).toHaveTextContent('Contradicted by the record');
  expect(claim).toHaveTextContent('Only the US, Ukraine, and Israel opposed the resolution.');
  expect(claim).toHaveTextContent('Why the record says so:');
});

test('the series leads to the vote before and the vote after', async () => {
  showVote(2024);
  const series = partOf('Series');
  await userEvent.click(within(series).getByRole('button', { name: 'Earlier: 2 Nov 2023' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'vote', id: 'UNGA-CUBA-2023' });
  await userEvent.click(screen.getByRole('button', { name: 'Later: 30 Oct 2024' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'vote', id: 'UNGA-CUBA-2024' });
});

test('the table of the series never counts a vote without a roll call as a yes', async () => {
  showVote(2019);
  await userEvent.click(screen.getByText('All 30 of the series'));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.slice(1, 5).map((row) => within(row).getAllByRole('cell').map(plain))).toEqual([
    ['27', '7', '3', '3', '0'],
    ['0', '2', '1', '0', '34'],
    ['0', '2', '1', '0', '34'],
    ['32', '2', '1', '0', '0'],
  ]);
  expect(rows[4]).toHaveAttribute('aria-current', 'true');
});
