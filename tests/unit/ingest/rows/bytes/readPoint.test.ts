import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPoint } from '../../../../../src/ingest/rows/bytes/readPoint.ts';

test.each([
  '-12.05, -77.04',
  ' -12.05,-77.04 ',
  '(-12.05, -77.04)',
  '-12.05 -77.04',
  '-12.05; -77.04',
  '-12,05; -77,04',
  '-12,05, -77,04',
  '−12.05, −77.04',
  '-12.05°, -77.04°',
  'POINT (-77.04 -12.05)',
  'POINT(-77.04 -12.05)',
  'Point Z (-77.04 -12.05 120)',
  'SRID=4326;POINT(-77.04 -12.05)',
])('%j is Lima', (text) => {
  expect(readPoint(text)).toEqual({ lng: -77.04, lat: -12.05 });
});

test.each(['', 'Lima', '-12.05', '-12,05', '1,2,3', 'POINT EMPTY', 'LINESTRING (0 0, 1 1)', ','])(
  '%j is no point',
  (text) => {
    expect(readPoint(text)).toBeNull();
  },
);

test('whole degrees are read, and those beyond the globe are left to be judged', () => {
  expect(readPoint('91, 181')).toEqual({ lat: 91, lng: 181 });
});

test('any text gets an answer, and every pair of degrees is read back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readPoint(text);
    }),
  );
  const degrees = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n / 100_000);
  fc.assert(
    fc.property(degrees, degrees, (lat, lng) => {
      fc.pre(!/e/.test(`${lat}${lng}`));
      expect(readPoint(`${lat}, ${lng}`)).toEqual({ lat: lat || 0, lng: lng || 0 });
      expect(readPoint(`POINT (${lng} ${lat})`)).toEqual({ lat: lat || 0, lng: lng || 0 });
    }),
    { seed: 4 },
  );
});
