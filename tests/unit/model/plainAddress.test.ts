import { expect, test } from 'vitest';
import { plainAddress } from '../../../src/model/plainAddress.ts';

test.each([
  ['https://gob.pe/n/1?a=b#c', 'https://gob.pe/n/1?a=b#c'],
  ['https://user:secret@evil.example/', 'https://evil.example/'],
  ['https://gob.pe@evil.example/nota', 'https://evil.example/nota'],
  ['https://\u0430pple.com/', 'https://xn--pple-43d.com/'],
  ['https://evil.example/\u202Eep.bog', 'https://evil.example/%E2%80%AEep.bog'],
  ['https://[', 'https://['],
])('%s leads to %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});
