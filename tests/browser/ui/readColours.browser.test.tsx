import { expect, test } from 'vitest';
import { readColours } from '../../../src/ui/readColours.ts';
import '../../../src/ui/tokens.css';

test('tokens are read as the colours of the theme that holds for the element', () => {
  const root = document.documentElement;
  root.dataset['theme'] = 'light';
  expect(readColours(root, ['--sea', '--ink'])).toEqual({
    '--sea': 'rgb(228, 235, 236)',
    '--ink': 'rgb(24, 35, 43)',
  });
  root.dataset['theme'] = 'dark';
  expect(readColours(root, ['--sea'])).toEqual({ '--sea': 'rgb(13, 21, 27)' });
  delete root.dataset['theme'];
});
