import { expect, test } from 'vitest';
import { knownDay } from '../../../src/model/Day.ts';
import { fileSource } from '../../../src/events/fileSource.ts';
import { twoRows } from './twoRows.ts';

const nobody = () => Promise.reject(new Error('Nothing is asked of the file.'));
const source = fileSource(twoRows, {
  select: nobody,
  find: nobody,
  words: nobody,
  wait: nobody,
  end: () => {},
});

test('a file has its name, and speaks for the days from its first row to its last', () => {
  const { id, name, kind, total, span } = source.about;
  expect([id, name, kind, total]).toEqual(['file-1', 'talks.csv', 'file', 2]);
  expect(span).toEqual({ startDay: knownDay('2022-01-10'), endDay: knownDay('2024-05-03') });
});

test('a file of few rows opens on all of its days', () => {
  expect(source.about.opening).toEqual(source.about.span);
});
