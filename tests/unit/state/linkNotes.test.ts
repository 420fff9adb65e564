import { linkNotes, noteIgnored, useLinkNotes } from '../../../src/state/linkNotes.ts';
import { expect, test } from 'vitest';
import { act } from 'react';
import { runHook } from './hookHost.ts';

const month = { key: 'to', text: '2025-13-40' };
const state = { key: 'country', text: 'XYZ' };

test('what of a link could not be followed stands there until the reader has seen it', () => {
  const { given, end } = runHook(useLinkNotes);
  act(() => noteIgnored([month]));
  act(() => noteIgnored([...linkNotes.getState().ignored, state]));
  act(() => noteIgnored([]));
  end();
  expect(given).toEqual([[], [month], [month, state], []]);
});
