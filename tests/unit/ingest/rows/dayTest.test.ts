import { expect, test } from 'vitest';
import { dayTest } from '../../../../src/ingest/rows/dayTest.ts';
import { bytesOf } from './bytesOf.ts';

function isDay(edtf: boolean, text: string): boolean {
  const bytes = bytesOf(`<${text}>`);
  const style = { order: null, today: null, shortUntil: null, numbers: null, edtf };
  return dayTest(style)(bytes, 1, bytes.length - 1);
}

test.each(['2025-11-03', '20251103', '3-Nov-2025', '3/11/2025', '3 de mayo de 2025'])(
  '%s is a day in each format',
  (text) => {
    expect([isDay(true, text), isDay(false, text)]).toEqual([true, true]);
  },
);

test.each(['1961-04', '1961', '2025-10-03/2025-10-09'])(
  '%s is one where a format writes dates as EDTF alone',
  (text) => {
    expect([isDay(true, text), isDay(false, text)]).toEqual([true, false]);
  },
);

test.each(['', 'soon', '2025-11-31', '1961-13'])('"%s" is none in any', (text) => {
  expect([isDay(true, text), isDay(false, text)]).toEqual([false, false]);
});
