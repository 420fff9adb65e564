import { beforeEach, expect, test } from 'vitest';
import { runHook, seen } from './hookHost.ts';
import { useWorded, withWords } from '../../../src/state/useWorded.ts';
import { aCatalogue } from './aCatalogue.ts';
import { useEventAt } from '../../../src/state/useEventAt.ts';
import { within } from './within.ts';
import { wordsClient } from '../../../src/state/wordsClient.ts';

beforeEach(() => {
  wordsClient.clear();
});

async function aRow() {
  const { open, shown } = await aCatalogue();
  const { about } = await open();
  const { source } = shown();
  const key = source.keyOf(`${about.id}:row-1`)!;
  return { key, row: source.event(key), onScreen: shown() };
}

test('a row stands there at once, and gets its words as soon as they are read', async () => {
  const { onScreen, row } = await aRow();
  const { given, now, end } = runHook(() => useWorded(row), within(onScreen));
  expect(given[0]).toMatchObject({
    id: row.id,
    title: { en: 'MEX – PER · diplomacy, conflict' },
  });
  await seen(() => expect(now().title).toMatchObject({ en: 'Recall', fr: 'Recall' }));
  end();
  expect(now()).toMatchObject({ id: row.id, span: row.span, cameo: '161' });
});

test('an event is found by its key, with its words', async () => {
  const { key, onScreen, row } = await aRow();
  const { now, end } = runHook(() => useEventAt(key), within(onScreen));
  expect(now().id).toBe(row.id);
  await seen(() => expect(now().title).toMatchObject({ en: 'Recall', fr: 'Recall' }));
  end();
});

test('an event of the record stays the very same', async () => {
  const { onScreen } = await aRow();
  const [event] = onScreen.record.events;
  const { given, end } = runHook(() => useWorded(event!), within(onScreen));
  end();
  expect(given).toEqual([event]);
  expect(given[0]).toBe(event);
});

test('words name the place where the row has one, and how exactly it is known where they say it', async () => {
  const { row } = await aRow();
  const words = {
    type: 'details',
    title: { en: 'Recall', es: 'Llamada a consultas' },
    text: 'Peru calls its ambassador home.',
    placeName: 'Lima',
    source: 'The Press',
    url: '',
    actors: ['PER', 'MEX'],
    cameo: '161',
    deaths: null,
    precision: null,
    fields: [],
  } as const;
  const place = { ...row.place!, precision: 4 } as const;
  const worded = withWords({ ...row, place }, words);
  expect(worded).toEqual({
    ...row,
    title: { en: 'Recall', es: 'Llamada a consultas' },
    text: { en: 'Peru calls its ambassador home.' },
    cameo: '161',
    place: { ...place, name: { en: 'Lima' } },
  });
  expect(withWords({ ...row, place }, { ...words, precision: 1 }).place?.precision).toBe(1);
  expect(withWords({ ...row, place: null }, words).place).toBeNull();
});
