import { beforeEach, expect, test } from 'vitest';
import { runHook, seen } from './hookHost.ts';
import { aCatalogue } from './aCatalogue.ts';
import { useEventRow } from '../../../src/state/useEventRow.ts';
import { within } from './within.ts';
import { wordsClient } from '../../../src/state/wordsClient.ts';

beforeEach(() => {
  wordsClient.clear();
});

test('a row among records bears its words and the name of its file; a record bears none', async () => {
  const { open, shown } = await aCatalogue();
  const { about } = await open(undefined, { beside: ['record'] });
  const { source, record } = shown();
  const row = source.event(source.keyOf(`${about.id}:row-1`)!);
  const ofFile = runHook(() => useEventRow(row), within(shown()));
  await seen(() => expect(ofFile.now().event.title).toMatchObject({ en: 'Recall' }));
  ofFile.end();
  expect(ofFile.now()).toMatchObject({ file: 'talks.csv', differs: false });
  const ofRecord = runHook(() => useEventRow(record.events[0]!), within(shown()));
  ofRecord.end();
  expect(ofRecord.now()).toMatchObject({ event: record.events[0], file: undefined });
});

test('a file alone is named at its chip, not in each row', async () => {
  const { open, shown } = await aCatalogue();
  const { about } = await open();
  const { source } = shown();
  const row = source.event(source.keyOf(`${about.id}:row-1`)!);
  const { now, end } = runHook(() => useEventRow(row), within(shown()));
  end();
  expect(now().file).toBeUndefined();
});
