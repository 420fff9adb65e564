import { describe, expect, test } from 'vitest';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { dayCounts } from '../../../src/columns/DayCounts.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { bundled } from '../data/bundled.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { kindOf } from '../../../src/model/kindOf.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { planeUnits } from '../../../src/model/planeUnits.ts';
import { rowStoreOf } from '../../../src/dataset/rowStoreOf.ts';
import { withRows } from '../../../src/dataset/withRows.ts';

const lima = planeUnits(-77.04, -12.05);
const parties = [
  { pairs: [], actors: ['MEX'] },
  { pairs: [pairOf('MEX', 'PER')], actors: ['MEX', 'PER'] },
];

/** Two rows, the later one first: a protest without a place, and four days of talks in Lima. */
const table = buildTable(
  {
    count: 2,
    startDay: Int32Array.of(knownDay('2024-05-03'), knownDay('2022-01-10')),
    endDay: Int32Array.of(knownDay('2024-05-03'), knownDay('2022-01-13')),
    x: Uint16Array.of(0, lima.x),
    y: Uint16Array.of(0, lima.y),
    party: Uint16Array.of(0, 1),
    kind: Uint8Array.of(kindOf('society', 'conflict'), kindOf('diplomacy', 'cooperation')),
  },
  { parties: parties.length, topics: TOPICS.length, tones: TONES.length },
);
const store = rowStoreOf(table, parties, dayCounts(table, NO_FILTER));

describe('rows of a file', () => {
  test('are events by day, with what their columns hold and the number of their row', () => {
    expect(store.eventAt(0)).toMatchObject({
      id: 'row-2',
      kind: 'row',
      date: { edtf: '2022-01-10/2022-01-13', interval: true },
      topic: 'diplomacy',
      tone: 'cooperation',
      pairs: ['MEX-PER'],
      actors: ['MEX', 'PER'],
    });
    expect(store.eventAt(1)).toMatchObject({
      id: 'row-1',
      date: { edtf: '2024-05-03', interval: false },
      place: null,
      topic: 'society',
      tone: 'conflict',
    });
  });

  test('stand where they were, to half a unit of the plane', () => {
    const { lng = NaN, lat = NaN } = store.eventAt(0).place ?? {};
    expect(planeUnits(lng, lat)).toEqual(lima);
    expect(Math.hypot(lng + 77.04, lat + 12.05)).toBeLessThan(0.01);
  });

  test('are found by the number of their row alone', () => {
    expect(['row-1', 'row-2'].map(store.positionOf)).toEqual([1, 0]);
    expect(['row-0', 'row-3', 'row-x', 'E43', ''].map(store.positionOf)).toEqual(
      Array.from({ length: 5 }),
    );
  });

  test('end where the file ends', () => {
    expect(() => store.eventAt(2)).toThrow('No event at position 2 of 2.');
    expect(() => store.eventAt(-1)).toThrow(RangeError);
  });
});

test('a data set with the rows of a file keeps the ties, and speaks for the days of the file', () => {
  const dataset = withRows(bundled.dataset, 'talks.csv', store);
  expect(dataset.ledger).toBe(bundled.dataset.ledger);
  expect(dataset.events).toEqual([]);
  expect(dataset.span).toEqual({
    startDay: knownDay('2022-01-10'),
    endDay: knownDay('2024-05-03'),
  });
  expect(dataset.opening).toEqual({
    startDay: knownDay('2023-05-05'),
    endDay: knownDay('2024-05-03'),
  });
});
