import { expect, test } from 'vitest';
import { BordersNote } from '../../../../src/views/map/BordersNote.tsx';
import { knownDay } from '../../../../src/model/Day.ts';
import { screen } from '@testing-library/react';
import { showView } from '../showView.tsx';

test.each([
  ['1914-06-01', '1914-06-01', true],
  ['1980-01-01', '2020-01-01', true],
  ['2020-01-01', '2020-02-01', false],
])('from %s to %s the borders drawn are those of today: %s', (from, to, isSaid) => {
  showView(<BordersNote />, { mode: 'window', from: knownDay(from), to: knownDay(to) });
  expect(screen.queryByText('today’s borders') !== null).toBe(isSaid);
});
