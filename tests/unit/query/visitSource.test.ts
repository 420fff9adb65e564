import { expect, test } from 'vitest';
import { bundled } from '../data/bundled.ts';
import { bundledTables } from '../data/tables.ts';
import { everything } from '../../../src/events/ask/Ask.ts';
import { joinedSource } from '../../../src/events/joinedSource.ts';
import { visitSource } from '../../../src/query/visitSource.ts';

const source = visitSource(bundledTables.visits, bundled, 7);

test('visits answer as the events of a record do, from the first to the last of them', () => {
  expect(source.about).toMatchObject({ kind: 'record', edition: 7, total: 1280, silentOn: [] });
  const [first] = source.page(everything(source), 'oldest', 0, 1);
  expect(source.event(first!)).toMatchObject({ id: 'us-travels:1915' });
  expect(source.about.span.startDay).toBe(source.dayOf(first!));
  expect(source.about.opening).toEqual(bundled.record.about.opening);
});

test('a text finds them by who, by state in each language and by place, accents or not', () => {
  const found = (q: string) => source.find(q).now.map((key) => source.event(key).id);
  expect(found('rubio el salvador')).toContain('us-travels:4282');
  expect(found('etats-unis seward saint-domingue').length + found('seward').length).toBeGreaterThan(
    1,
  );
  expect(found('port-au-prince')).toContain('us-travels:1916');
  expect(found('us-travels:1915')).toContain('us-travels:1915');
  expect(found('nobody at all')).toEqual([]);
});

test('with the record they are one record', () => {
  const both = joinedSource([bundled.record, source]);
  expect(both.about.kind).toBe('record');
  expect(both.about.total).toBe(bundled.record.about.total + 1280);
  expect(both.keyOf('us-travels:4282')).toBeDefined();
});
