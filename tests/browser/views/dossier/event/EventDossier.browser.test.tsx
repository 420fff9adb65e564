import { expect, test } from 'vitest';
import { partOf, plain, showDossier } from '../showDossier.tsx';
import { screen, within } from '@testing-library/react';
import type { Pair } from '../../../../../src/model/Pair.ts';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { userEvent } from '@testing-library/user-event';

const showEvent = (id: string) => showDossier({ type: 'event', id });
const opened = () => lensStore.getState().lens.open;

test('the tie that changed on its day, from what to what and by whom, leads to the pair', async () => {
  showEvent('E43');
  const tie = partOf('The tie changed that day');
  expect(plain(tie)).toContain('Chargé d’affaires then Severed');
  expect(plain(tie)).toContain('Relations severed · Peru');
  await userEvent.click(within(tie).getByRole('button', { name: 'Mexico – Peru' }));
  expect(opened()).toEqual({ type: 'pair', id: 'MEX-PER' });
});

test('it says what came before and after between the two', async () => {
  showEvent('E43');
  const sequence = partOf('Before and after');
  expect(plain(sequence)).toContain('Nothing on record before it');
  await userEvent.click(within(sequence).getByRole('button', { name: /persona non grata/ }));
  expect(opened()).toEqual({ type: 'event', id: 'E50' });
});

test('what it says for or against a scenario leads there', async () => {
  showEvent('E45');
  const bearings = within(partOf('Speaks for or against a scenario')).getAllByRole('listitem');
  expect(bearings.map(plain)).toEqual([
    expect.stringMatching(/^Against · Managed transformation/),
    expect.stringMatching(/^For · Escalation of competitive interaction/),
  ]);
  await userEvent.click(within(bearings[1]!).getByRole('button'));
  expect(opened()).toEqual({ type: 'scenario', id: 'escalation' });
});

test('a vote among events leads to the others of its series', () => {
  showEvent('E38');
  expect(within(partOf('Series')).getByRole('button', { name: /^Earlier/ })).toBeVisible();
});

test('its tone says from which code it follows, in words', async () => {
  showEvent('E38');
  await userEvent.click(screen.getByRole('button', { name: /^CAMEO 111: criticise or denounce/ }));
  expect(screen.getByText(/root of the code alone, 11: disapprove/)).toBeVisible();
  expect(screen.getByText(/^CAMEO roots 09 to 20/)).toBeVisible();
});

test('opened from a pair it leads back there, through what lies between', async () => {
  showDossier({ type: 'pair', id: 'MEX-PER' as Pair });
  const way = () => screen.queryByRole('button', { name: 'Back to Mexico – Peru' });
  expect(way()).toBeNull();
  await userEvent.click(
    within(partOf('In this window')).getByRole('button', {
      name: 'Peru severs relations with Mexico',
    }),
  );
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Peru severs relations');
  await userEvent.click(
    within(partOf('Before and after')).getByRole('button', { name: /persona non grata/ }),
  );
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('persona non grata');
  await userEvent.click(way()!);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mexico – Peru');
  expect(way()).toBeNull();
});

test('opened by itself it leads back nowhere', () => {
  showEvent('E43');
  expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
});
