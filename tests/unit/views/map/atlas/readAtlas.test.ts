import { expect, test } from 'vitest';
import { anAtlasFile } from '../anAtlas.ts';
import { readAtlas } from '../../../../../src/views/map/atlas/readAtlas.ts';

const whole = anAtlasFile();

function changed(at: number, value: number): ArrayBuffer {
  const copy = whole.slice(0);
  new Uint8Array(copy)[at] = value;
  return copy;
}

test.each([
  ['an empty file', new ArrayBuffer(0), /not an atlas: it does not start with "HEMATLAS"/],
  ['a page of HTML', new TextEncoder().encode('<!doctype html>'.repeat(9)).buffer, /not an atlas/],
  ['another version', changed(8, 9), /of version 9, and this page reads version 1/],
  ['a file cut off', whole.slice(0, 5000), /says it has \d+ bytes, and 5000 came/],
  ['a file with more points than it names', changed(16, 1), /points that it names/],
  ['a file with more arcs than it holds', changed(13, 255), /./],
  ['a file with a point that has moved', changed(60, 0), /does not close|points/],
])('%s is refused with a sentence', (_, bytes, sentence) => {
  expect(() => readAtlas(bytes)).toThrow(sentence);
});

/** "read", or the sentence by which a file was refused. */
function outcomeOf(file: ArrayBuffer): string {
  try {
    readAtlas(file);
    return 'read';
  } catch (error) {
    return String(error);
  }
}

test('whichever byte is spoilt, the file is read or refused with a sentence', () => {
  const places = Array.from({ length: 24 }, (_, i) => 24 + i * 4079);
  const outcomes = places.map((at) => outcomeOf(changed(at, 0xff)));
  expect(outcomes.filter((outcome) => !/^read$|^Error: The .*\.$/.test(outcome))).toEqual([]);
  expect(outcomes.some((outcome) => outcome !== 'read')).toBe(true);
});
