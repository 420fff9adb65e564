import { expect, test } from 'vitest';
import { toneOfCameo } from '../../../src/model/Tone.ts';

test.each([
  ['01', 'neither'],
  ['010', 'neither'],
  ['02', 'cooperation'],
  ['051', 'cooperation'],
  ['0874', 'cooperation'],
  ['09', 'conflict'],
  ['161', 'conflict'],
  ['1663', 'conflict'],
  ['20', 'conflict'],
  ['204', 'conflict'],
])('CAMEO %s is %s', (code, tone) => {
  expect(toneOfCameo(code)).toBe(tone);
});

test('a code is text: 51 is not 051', () => {
  expect(toneOfCameo('51')).toBe('neither');
});

test.each([null, '', '---', 'X', '21', '99', 'abc'])(
  'without a root that exists there is no tone: %s',
  (code) => {
    expect(toneOfCameo(code)).toBe('neither');
  },
);
