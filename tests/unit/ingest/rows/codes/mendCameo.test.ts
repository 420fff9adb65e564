import { expect, test } from 'vitest';
import { mendCameo, readCameo } from '../../../../../src/ingest/rows/codes/mendCameo.ts';

test.each([
  ['51', '051'],
  ['5', '05'],
  ['50', '050'],
  ['211', '0211'],
])('%s has lost the zero of %s', (text, code) => {
  expect(readCameo(text)).toEqual({ code, zero: 'lost' });
  expect(mendCameo(text, '', '')).toBe(code);
});

test.each(['999', '99', '519', '0', '-5', '5a', '21x', '---', ''])(
  '%j is no code with or without a zero, and stays as it stands',
  (text) => {
    expect(readCameo(text)).toEqual({ code: text, zero: 'there' });
    expect(mendCameo(text, '', '')).toBe(text);
  },
);

test('a code of root 01 or 02 without its zero is known by the other codes of its row', () => {
  expect(mendCameo('20', '2', '')).toBe('020');
  expect(mendCameo('20', '20', '4')).toBe('20');
  expect(mendCameo('20', '', '')).toBe('20');
});
