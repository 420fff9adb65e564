import { expect, test } from 'vitest';
import { mediumStore, useMedium } from '../../../src/state/mediumStore.ts';
import { act } from 'react';
import { runHook } from './hookHost.ts';

test('the page is drawn for the screen, and for paper as long as that is said', () => {
  const { given, end } = runHook(useMedium);
  act(() => mediumStore.setState({ medium: 'paper' }));
  act(() => mediumStore.setState({ medium: 'screen' }));
  end();
  expect(given).toEqual(['screen', 'paper', 'screen']);
});
