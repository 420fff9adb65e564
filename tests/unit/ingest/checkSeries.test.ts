import { expect, test } from 'vitest';
import { pathLeads } from '../../attack/sets/pathLeads.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { richRecord } from './richRecord.ts';

test('where a count is left out, a wrong one after it leads to a place in the file', () => {
  const [series] = richRecord.series ?? [];
  const [count] = series?.counts ?? [];
  const counts = [null, { ...count, killed: 15 }];
  const file = { ...richRecord, series: [{ ...series, counts }] };
  const { issues } = readDataset(JSON.stringify(file));
  expect(issues.filter(({ code }) => code === 'bad-count')).toMatchObject([
    { context: { tally: 'killed', told: '15' } },
  ]);
  expect(issues.filter(({ path }) => !pathLeads(file, path))).toEqual([]);
});
