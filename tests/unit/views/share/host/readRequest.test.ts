import { LONGEST_QUERY, readRequest } from '../../../../../src/views/share/host/readRequest.ts';
import { expect, test } from 'vitest';
import fc from 'fast-check';

const asked = (rest: object) => readRequest({ jsonrpc: '2.0', ...rest });

test('a host may ask for the view and set it', () => {
  expect(asked({ id: 1, method: 'getState' })).toEqual({ type: 'getState', id: 1 });
  expect(asked({ id: 'a', method: 'setState', params: { query: 'pair=MEX-PER' } })).toEqual({
    type: 'setState',
    id: 'a',
    query: 'pair=MEX-PER',
  });
});

test('what has no id is a notification: setting works, asking has nobody to answer', () => {
  expect(asked({ method: 'setState', params: { query: '' } })).toMatchObject({
    type: 'setState',
    query: '',
  });
  expect(asked({ method: 'getState' })).toBeNull();
  expect(asked({ method: 'setState', params: {} })).toBeNull();
});

test.each([
  undefined,
  null,
  [],
  ['pair=MEX-PER'],
  'pair=MEX-PER',
  {},
  { query: 7 },
  { query: null },
  { query: ['a'] },
  { query: 'x'.repeat(LONGEST_QUERY + 1) },
])('params without a query string are bad: %#', (params) => {
  expect(asked({ id: 2, method: 'setState', params })).toEqual({ type: 'badParams', id: 2 });
});

test.each([
  null,
  undefined,
  7,
  'getState',
  '{"jsonrpc":"2.0","id":1,"method":"getState"}',
  [{ jsonrpc: '2.0', id: 1, method: 'getState' }],
  { id: 1, method: 'getState' },
  { jsonrpc: '1.0', id: 1, method: 'getState' },
  { jsonrpc: '2.0', id: {}, method: 'getState' },
  { jsonrpc: '2.0', id: Number.NaN, method: 'getState' },
  { jsonrpc: '2.0', id: 1, method: 'stateChanged', params: { query: '' } },
  { jsonrpc: '2.0', id: 1, method: 'constructor' },
  { jsonrpc: '2.0', id: 1, result: 'pair=MEX-PER' },
  'pymxPYMxmapxPYMxwidthxPYMx640',
  new Map([['jsonrpc', '2.0']]),
])('what is no known request is none: %#', (message) => {
  expect(readRequest(message)).toBeNull();
});

test('anything can be read without a fault', () => {
  const read = () => fc.assert(fc.property(fc.anything(), (it) => readRequest(it) === null));
  expect(read).not.toThrow();
});
