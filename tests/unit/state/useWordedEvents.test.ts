import { beforeEach, expect, test } from 'vitest';
import { runHook, seen } from './hookHost.ts';
import { aCatalogue } from './aCatalogue.ts';
import { aFile } from './someFiles.ts';
import { act } from 'react';
import { playhead } from '../../../src/state/playhead.ts';
import { useWordedEvents } from '../../../src/state/useWordedEvents.ts';
import { within } from './within.ts';
import { wordsClient } from '../../../src/state/wordsClient.ts';

beforeEach(() => {
  wordsClient.clear();
  playhead.setState({ status: 'still', span: null });
});

async function overTheRecord(file = aFile()) {
  const { open, shown } = await aCatalogue();
  const { about } = await open(file, { beside: ['record'] });
  const { source } = shown();
  const key = (id: string) => source.keyOf(id)!;
  const keys = [key('E1'), key(`${about.id}:row-1`), key('I1'), key(`${about.id}:row-2`)];
  return { keys, onScreen: shown() };
}

const titles = (given: ReturnType<typeof useWordedEvents>) =>
  given.events.map(({ title }) => title.en);

test('events of the record are there at once, and rows between them when all are read', async () => {
  const { keys, onScreen } = await overTheRecord();
  const { now, end } = runHook(() => useWordedEvents(keys), within(onScreen));
  expect(now()).toMatchObject({ standing: 'about' });
  expect(titles(now())).toEqual(['Break', 'Break']);
  await seen(() => expect(now().standing).toBe('exact'));
  end();
  expect(titles(now())).toEqual(['Break', 'Recall', 'Break', 'Talks']);
});

test('without a row nothing is waited for', async () => {
  const { keys, onScreen } = await overTheRecord();
  const { given, end } = runHook(() => useWordedEvents([keys[0]!, keys[2]!]), within(onScreen));
  end();
  expect(given).toHaveLength(1);
  expect(given[0]).toMatchObject({ standing: 'exact', events: [{ id: 'E1' }, { id: 'I1' }] });
});

test('while time moves rows are not read', async () => {
  const { keys, onScreen } = await overTheRecord();
  playhead.setState({ status: 'playing' });
  const { now, end } = runHook(() => useWordedEvents(keys), within(onScreen));
  expect(wordsClient.isFetching()).toBe(0);
  expect(now().standing).toBe('about');
  act(() => playhead.setState({ status: 'still' }));
  await seen(() => expect(now().standing).toBe('exact'));
  end();
});

test('where rows cannot be read, that is said beside the events of the record', async () => {
  const file = aFile('moved.csv');
  const { keys, onScreen } = await overTheRecord(file);
  Object.defineProperty(file, 'slice', {
    value: () => {
      throw new DOMException('The file was moved.', 'NotFoundError');
    },
  });
  const { now, end } = runHook(() => useWordedEvents(keys), within(onScreen));
  await seen(() => expect(now().standing).toBe('failed'));
  end();
  expect(titles(now())).toEqual(['Break', 'Break']);
});
