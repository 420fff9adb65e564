import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';

const aFile = (name: string, text: string, lastModified: number) =>
  new File([text], name, { lastModified });
const id = fileIdOf(aFile('talks.csv', '12345', 1));

test('the same file has the same id each time that it is opened', () => {
  expect(fileIdOf(aFile('talks.csv', '12345', 1))).toBe(id);
});

test('a file of another name, size or time of change has another id', () => {
  const others = [
    aFile('talk.csv', '12345', 1),
    aFile('talks.csv', '1234', 1),
    aFile('talks.csv', '12345', 2),
    // the same signs, parted elsewhere
    aFile('talks.csv1', '12345', 1),
    aFile('Falks.csv', '12345', 1),
  ].map(fileIdOf);
  expect(new Set([id, ...others]).size).toBe(6);
});

test('what stands in a file is not read', () => {
  expect(fileIdOf(aFile('talks.csv', 'abcde', 1))).toBe(id);
});

test('any name gives an id that the id of an event and an address can begin with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (name, lastModified) => {
      expect(fileIdOf(aFile(name, '', lastModified))).toMatch(/^file-[\da-z]{1,7}$/);
    }),
  );
});

test('the ids of files that are alike are spread: none of a thousand is another’s', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => fileIdOf(aFile(`events-${i}.csv`, '', i)));
  expect(new Set(ids).size).toBe(1000);
});

test('the id is kept from visit to visit: a link of today opens the row tomorrow', () => {
  expect(id).toBe('file-aae8t2');
});
