import { expect, test } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { cellByKey } from '../../../../src/views/record/CellPlace.ts';
import { loadNotes } from '../../../../scripts/record/loadNotes.ts';
import { openOfRecord } from '../../../../src/views/record/openOfRecord.ts';
import { revisionKind } from '../../../../src/views/record/revisionKind.ts';

const { revisions } = loadNotes('data', 'public/data/americas.json');

test('a revision that begins with "added" added, one that withdrew says so, any other corrected', () => {
  const kindOf = (text: string) => revisionKind({ day: '', records: [], by: [], text });
  expect(kindOf('added: a recall')).toBe('added');
  expect(kindOf('withdrawn: rests on a headline')).toBe('withdrawn');
  expect(kindOf('Bolivia and Venezuela: the day')).toBe('corrected');
});

test('most records of the history lead to a dossier, a range to that of its first', () => {
  expect(openOfRecord(bundled.shown, 'T213–T216')).toMatchObject({ type: 'pair' });
  expect(openOfRecord(bundled.shown, 'OAS')).toEqual({ type: 'bloc', id: 'OAS' });
  expect(openOfRecord(bundled.shown, 'nothing')).toBeNull();
  const ids = revisions.flatMap(({ records, by }) => [...records, ...by]);
  const led = ids.filter((id) => openOfRecord(bundled.shown, id) !== null);
  expect(led.length / ids.length).toBeGreaterThan(0.9);
});

test('keys walk the cells and stop at the edges', () => {
  const at = { row: 0, column: 3 };
  expect(cellByKey('ArrowUp', at, 35, 22)).toEqual({ row: 0, column: 3 });
  expect(cellByKey('ArrowDown', at, 35, 22)).toEqual({ row: 1, column: 3 });
  expect(cellByKey('End', at, 35, 22)).toEqual({ row: 0, column: 21 });
  expect(cellByKey('PageDown', at, 35, 22)).toEqual({ row: 34, column: 3 });
  expect(cellByKey('x', at, 35, 22)).toBeUndefined();
});
