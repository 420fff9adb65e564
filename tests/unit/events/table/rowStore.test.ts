import { LIMA, twoRows } from '../twoRows.ts';
import { describe, expect, test } from 'vitest';
import { planeUnits } from '../../../../src/model/planeUnits.ts';
import { rowStore } from '../../../../src/events/table/rowStore.ts';

const { id: file, table, parties, days } = twoRows;
const store = rowStore(file, table, parties, days);

describe('rows of a file', () => {
  test('are events by day, with what their columns hold, named by their file and row', () => {
    expect(store.eventAt(0)).toMatchObject({
      id: 'file-1:row-2',
      kind: 'row',
      date: { edtf: '2022-01-10/2022-01-13', interval: true },
      topic: 'diplomacy',
      tone: 'cooperation',
      pairs: ['MEX-PER'],
      actors: ['MEX', 'PER'],
    });
    expect(store.eventAt(1)).toMatchObject({
      id: 'file-1:row-1',
      date: { edtf: '2024-05-03', interval: false },
      place: null,
      topic: 'society',
      tone: 'conflict',
    });
  });

  test('stand where they were, to half a unit of the plane', () => {
    const { lng = NaN, lat = NaN } = store.eventAt(0).place ?? {};
    expect(planeUnits(lng, lat)).toEqual(planeUnits(LIMA.lng, LIMA.lat));
    expect(Math.hypot(lng - LIMA.lng, lat - LIMA.lat)).toBeLessThan(0.01);
  });

  test('are found by their file and the number of their row alone', () => {
    expect(['file-1:row-1', 'file-1:row-2'].map(store.positionOf)).toEqual([1, 0]);
    const others = ['row-0', 'row-3', 'row-x', 'row-01', 'E43', ''].map((id) => `file-1:${id}`);
    const strangers = ['row-1', 'file-2:row-1', 'file-11:row-1', 'E43', ''];
    expect([...others, ...strangers].filter((id) => store.positionOf(id) !== undefined)).toEqual(
      [],
    );
  });

  test('end where the file ends', () => {
    expect(() => store.eventAt(2)).toThrow('No event at position 2 of 2.');
    expect(() => store.eventAt(-1)).toThrow(RangeError);
  });
});
