import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArrangement } from '../../../../src/app/bind/readArrangement.ts';

const alone = { files: [], overRecord: false };

test('an arrangement that was kept is read as it was', () => {
  for (const kept of [
    alone,
    { files: ['file-1', 'file-2'], overRecord: true },
    { files: ['file-1'], overRecord: false },
  ])
    expect(readArrangement(structuredClone(kept))).toEqual(kept);
});

test('what something else kept there is the record alone', () => {
  for (const state of [
    null,
    undefined,
    'file-1',
    7,
    [],
    {},
    { files: 'file-1', overRecord: true },
    { files: ['file-1', 7], overRecord: true },
    { files: { length: 0 }, overRecord: true },
    { overRecord: true },
  ])
    expect(readArrangement(state)).toEqual(alone);
});

test('the record lies under files only where that is said in so many words', () => {
  for (const overRecord of ['true', 1, {}, null, undefined])
    expect(readArrangement({ files: ['file-1'], overRecord })).toEqual({
      files: ['file-1'],
      overRecord: false,
    });
});

test('anything at all gives an arrangement', () => {
  fc.assert(
    fc.property(fc.anything(), (state) => {
      const { files, overRecord } = readArrangement(state);
      expect(files.every((id) => typeof id === 'string')).toBe(true);
      expect(typeof overRecord).toBe('boolean');
    }),
  );
});
