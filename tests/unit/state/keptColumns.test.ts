import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layoutOf } from '../../../src/ingest/rows/tellLayout.ts';
import { keptColumns } from '../../../src/state/keptColumns.ts';

const NAMES = ['Fecha', 'Lugar', 'Nota'];
const LAYOUT = layoutOf(['date', 'place', null]);

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what was chosen for a file is found for the next one of the same names', () => {
  expect(keptColumns.of(NAMES)).toBeNull();
  const chosen = { ...LAYOUT, namesRow: 4, order: 'day-first' } as const;
  keptColumns.keep(NAMES, chosen);
  expect(keptColumns.of([' fecha', 'LUGAR', 'Nota'])).toEqual(chosen);
  expect(keptColumns.of(['Fecha', 'Lugar'])).toBeNull();
  expect(keptColumns.of(['Fecha', 'Nota', 'Lugar'])).toBeNull();
});

test('the last choice holds, and can be forgotten', () => {
  keptColumns.keep(NAMES, LAYOUT);
  keptColumns.keep(['a'], layoutOf(['date']));
  keptColumns.keep(NAMES, layoutOf(['date', null, 'title']));
  expect(keptColumns.of(NAMES)?.names).toEqual(['date', '', 'title']);
  keptColumns.forget(NAMES);
  expect(keptColumns.of(NAMES)).toBeNull();
  expect(keptColumns.of(['a'])).not.toBeNull();
});

test('the choice that was made longest ago gives way', () => {
  for (let i = 0; i < 41; i++) keptColumns.keep([`name ${String(i)}`], layoutOf(['date']));
  expect(keptColumns.of(['name 0'])).toBeNull();
  expect(keptColumns.of(['name 1'])).not.toBeNull();
});

test.each([
  'no JSON',
  'null',
  '{"a":1}',
  '[1,null,["fecha"],["fecha",null],["fecha",{}]]',
  '[["fecha",{"format":"plain","names":["nonsense"],"namesRow":null,"order":null}]]',
  '[["fecha",{"format":"plain","names":[7],"namesRow":null,"order":null}]]',
  '[["fecha",{"format":"plain","names":["date"],"namesRow":-1}]]',
  '[["fecha",{"format":"plain","names":["date","date"],"namesRow":null,"order":null}]]',
  '[["fecha",{"format":"plain","names":["date"],"namesRow":null,"order":"year-first"}]]',
  '[["fecha",{"format":"plain","names":["date","title"],"namesRow":null,"order":null}]]',
])('what somebody else wrote there is passed over: %s', (text) => {
  stored.set('hemisphere.columns', text);
  expect(keptColumns.of(['fecha'])).toBeNull();
  keptColumns.keep(['fecha'], layoutOf(['date']));
  expect(keptColumns.of(['fecha'])).toEqual(layoutOf(['date']));
});

test.each(['refuses', 'is full'])('nothing fails where the storage %s', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  keptColumns.keep(NAMES, LAYOUT);
  keptColumns.forget(NAMES);
  expect(keptColumns.of(NAMES)).toBeNull();
});
