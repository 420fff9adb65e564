import { expect, test } from 'vitest';
import { onDay, partOf, plain, showDossier } from '../showDossier.tsx';
import { screen, within } from '@testing-library/react';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { userEvent } from '@testing-library/user-event';

const showBloc = (id: string, day?: string) =>
  showDossier({ type: 'bloc', id }, day === undefined ? {} : onDay(day));

test('its members stand with the days of each, how well backed, and on demand the source', async () => {
  showBloc('OAS');
  const members = partOf('33 members');
  const items = within(members).getAllByRole('listitem');
  expect(plain(items[0]!)).toMatch(/^Antigua and Barbuda.*since .*Confidence: Corroborated/);
  const canada = items.find((item) => plain(item).startsWith('Canada'))!;
  await userEvent.click(within(canada).getByText(/since 8 Jan 1990/));
  expect(within(canada).getByText(/Charter of the Organization of American States/)).toBeVisible();
  await userEvent.click(within(canada).getByRole('button', { name: 'Canada' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'country', id: 'CAN' });
});

test('those who left and whose membership is in dispute stand apart', () => {
  showBloc('OAS');
  expect(partOf('Disputed')).toHaveTextContent('Venezuela');
  expect(partOf('Left')).toHaveTextContent('Nicaragua');
});

test('suspensions that are over stand apart with their days', () => {
  showBloc('OAS');
  expect(plain(partOf('Suspended earlier'))).toMatch(
    /Cuba31 Jan 1962 – 3 Jun 2009.*Honduras4 Jul 2009 – 1 Jun 2011/,
  );
});

test('on a day before they were over, suspensions are not foretold', () => {
  showBloc('OAS', '1970-01-01');
  expect(screen.queryByRole('region', { name: 'Suspended earlier' })).toBeNull();
});

test('partners are no members', () => {
  showBloc('BRICS');
  expect(partOf('1 member')).toHaveTextContent('Brazil');
  expect(plain(partOf('2 partners'))).toMatch(/Bolivia.*Cuba/);
});

test('on a day before all had joined, later ones are not counted', () => {
  showBloc('OAS', '1970-01-01');
  expect(partOf('23 members')).not.toHaveTextContent('Canada');
  expect(partOf('Suspended')).toHaveTextContent('Cuba');
  expect(partOf('Not yet a member')).toHaveTextContent('Canada');
});

test('comparing tells who is in CELAC and not in the OAS, and why', async () => {
  showBloc('CELAC');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /not in/ }), 'OAS');
  const list = screen.getByRole('list', {
    name: 'In CELAC and not in OAS on 30 Nov 2025: 2 states',
  });
  expect(within(list).getAllByRole('listitem').map(plain)).toEqual([
    expect.stringMatching(/^Nicaragua was in OAS: .*19 Nov 2023/),
    expect.stringMatching(/^Venezuela disputed in OAS: .*Caracas says it left/),
  ]);
});

test('those who left are counted, and what is noted of one alone stands open, its dates in words', () => {
  const dossier = showDossier({ type: 'bloc', id: 'OAS' });
  expect(plain(dossier)).toContain('33 members · 1 disputed · 1 left');
  expect(screen.getByText('Has not returned since 2009 and does not take part')).toBeVisible();
});
