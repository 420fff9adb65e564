import { expect, test } from 'vitest';
import { LAST_DAY, onDay, partOf, plain, showDossier } from '../showDossier.tsx';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

test('each bloc of a state is a chip that opens it', async () => {
  showDossier({ type: 'country', id: 'MEX' });
  await userEvent.click(
    within(partOf('Blocs and treaties')).getByRole('button', { name: /^CELAC/ }),
  );
  expect(lensStore.getState().lens.open).toEqual({ type: 'bloc', id: 'CELAC' });
});

test('its last votes are named, and how often it stood apart from the region', () => {
  showDossier({ type: 'country', id: 'BRA' });
  const votes = partOf('Votes');
  expect(plain(votes)).toContain('Apart from the majority of the region in 2 of 28 votes.');
  expect(plain(votes)).toMatch(/The last 3 on record:.*Cuba, 2019 ?Against/);
  expect(plain(votes)).toContain('2 votes with no roll call on record for it');
});

test('a stance is told with its matter, its date and how well it is backed', () => {
  showDossier({ type: 'country', id: 'NIC' });
  const stances = partOf('Stances');
  expect(stances).toHaveTextContent('Alignment with Russia');
  expect(stances).toHaveTextContent('Confidence: Founding document only');
});

test('before a vote or a stance there is none', () => {
  showDossier({ type: 'country', id: 'MEX' }, onDay('1992-11-23'));
  expect(screen.queryByRole('region', { name: 'Votes' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Stances' })).toBeNull();
});

test('a bloc that it left is said as left, after those it stands in', () => {
  showDossier({ type: 'country', id: 'NIC' });
  const chips = within(partOf('Blocs and treaties')).getAllByRole('button');
  const said = chips.map(plain);
  expect(said.find((chip) => chip.startsWith('OAS'))).toMatch(/^OAS ?left/);
  const left = said.map((chip) => / ?left/.test(chip));
  expect(left.toSorted((a, b) => Number(a) - Number(b))).toEqual(left);
});

test('in all time it says of which day it is', () => {
  showDossier({ type: 'country', id: 'NIC' }, { mode: 'all' });
  expect(screen.getByText(`State in all time, as of ${LAST_DAY}`)).toBeVisible();
});
