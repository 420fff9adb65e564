import { beforeEach, expect, test } from 'vitest';
import { runHook, seen } from './hookHost.ts';
import { aCatalogue } from './aCatalogue.ts';
import { aFile } from './someFiles.ts';
import { act } from 'react';
import { playhead } from '../../../src/state/playhead.ts';
import { useEventWords } from '../../../src/state/useEventWords.ts';
import { within } from './within.ts';
import { wordsClient } from '../../../src/state/wordsClient.ts';

beforeEach(() => {
  wordsClient.clear();
  playhead.setState({ status: 'still', span: null });
});

/** A file on screen, and how often its words were asked for. */
async function aCountedFile(file = aFile()) {
  const { open, shown } = await aCatalogue();
  const source = await open(file);
  const words = source.words.bind(source);
  const asked: string[] = [];
  Object.assign(source, {
    words: (id: string) => {
      asked.push(id);
      return words(id);
    },
  });
  const row = source.event(source.keyOf(`${source.about.id}:row-1`)!);
  return { asked, onScreen: shown(), row };
}

test('the words of a row are read once it is looked at, once for all who look', async () => {
  const { asked, onScreen, row } = await aCountedFile();
  expect(asked).toEqual([]);
  const one = runHook(() => useEventWords(row), within(onScreen));
  const other = runHook(() => useEventWords(row), within(onScreen));
  expect(one.now().data).toBeUndefined();
  await seen(() => expect(one.now().data).toMatchObject({ title: { en: 'Recall' }, cameo: '161' }));
  await seen(() => expect(other.now().data).toBe(one.now().data));
  const later = runHook(() => useEventWords(row), within(onScreen));
  expect(later.now().data).toBe(one.now().data);
  expect(asked).toEqual([row.id]);
  for (const { end } of [one, other, later]) end();
});

test('an event of the record holds its words: nothing is read', async () => {
  const { asked, onScreen } = await aCountedFile();
  const [, event] = onScreen.record.events;
  const { now, end } = runHook(() => useEventWords(event!), within(onScreen));
  expect(now()).toMatchObject({ data: undefined, fetchStatus: 'idle' });
  end();
  expect(asked).toEqual([]);
});

test('what flies past while time moves is read when time rests', async () => {
  const { asked, onScreen, row } = await aCountedFile();
  playhead.setState({ status: 'playing' });
  const { now, end } = runHook(() => useEventWords(row), within(onScreen));
  expect([now().fetchStatus, asked]).toEqual(['idle', []]);
  act(() => playhead.setState({ status: 'still' }));
  await seen(() => expect(now().data).toMatchObject({ title: { en: 'Recall' } }));
  end();
});

test('a row whose file is gone fails, and says why', async () => {
  const file = aFile('moved.csv');
  const { onScreen, row } = await aCountedFile(file);
  Object.defineProperty(file, 'slice', {
    value: () => {
      throw new DOMException('The file was moved.', 'NotFoundError');
    },
  });
  const { now, end } = runHook(() => useEventWords(row), within(onScreen));
  await seen(() => expect(now().error).toMatchObject({ message: 'The file was moved.' }));
  end();
});

test('a row of a file that is not on screen has no words, which is no fault', async () => {
  const { row } = await aCountedFile();
  const { shown } = await aCatalogue();
  const { now, end } = runHook(() => useEventWords(row), within(shown()));
  await seen(() => expect(now()).toMatchObject({ status: 'success', data: null }));
  end();
});
