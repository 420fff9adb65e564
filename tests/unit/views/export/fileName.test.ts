import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/lens/filters.ts';
import { dayAt } from '../../data/bundled.ts';
import { fileName } from '../../../../src/views/export/fileName.ts';
import { pairOf } from '../../../../src/model/Pair.ts';

const time = { startDay: dayAt('2025-09-01'), endDay: dayAt('2025-11-30') };
const named = {
  what: 'events',
  ending: 'csv',
  filters: NO_FILTERS,
  time,
  version: '2026.11.29',
} as const;

test('a file is named by what, which, when and version', () => {
  const filters = { ...NO_FILTERS, pairs: [pairOf('MEX', 'PER')] };
  expect(fileName({ ...named, filters })).toBe(
    'hemisphere-events-MEX-PER-2025-09-01_2025-11-30-v2026.11.29.csv',
  );
});

test('ties are of one day, and so may events be', () => {
  expect(fileName({ ...named, what: 'ties', ending: 'xlsx' })).toBe(
    'hemisphere-ties-2025-11-30-v2026.11.29.xlsx',
  );
  const day = { startDay: time.endDay, endDay: time.endDay };
  expect(fileName({ ...named, time: day })).toBe('hemisphere-events-2025-11-30-v2026.11.29.csv');
});

test('without a version it names none, and of many filters it names four', () => {
  const countries = ['ARG', 'BRA', 'CHL', 'COL', 'MEX'];
  expect(fileName({ ...named, version: null, filters: { ...NO_FILTERS, countries } })).toBe(
    'hemisphere-events-ARG-BRA-CHL-COL-etc-2025-09-01_2025-11-30.csv',
  );
});
