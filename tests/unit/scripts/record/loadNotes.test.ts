import { expect, test } from 'vitest';
import { readDataset } from '../../../../src/ingest/readDataset.ts';
import { readFileSync } from 'node:fs';
import { loadNotes, readRevisions } from '../../../../scripts/record/loadNotes.ts';
import { bundled } from '../../data/bundled.ts';
import { inScratchFolder } from '../../../support/inScratchFolder.ts';
import { join } from 'node:path';
import { knownDay } from '../../../../src/model/Day.ts';

const TABLE = `# Changes

| day        | record        | what changed          | by         |
| ---------- | ------------- | --------------------- | ---------- |
| 2026-11-30 | E10, T213–T216 | added: a \\| in words | LAS, MONIT |
| 2026-12-01 | OAS           | no fact               | –          |
`;

test('a row of the history is a day, records, what changed, and by which sources', () => {
  expect(readRevisions(TABLE)).toEqual([
    {
      day: '2026-11-30',
      records: ['E10', 'T213–T216'],
      text: 'added: a | in words',
      by: ['LAS', 'MONIT'],
    },
    { day: '2026-12-01', records: ['OAS'], text: 'no fact', by: [] },
  ]);
  expect(readRevisions('Nothing yet.')).toEqual([]);
});

test('what was left out is read from one list, or from one of each who read', async () => {
  const row = (id: string) => ({ id, reason: 'A headline only.' });
  const files = {
    'left-out.json': JSON.stringify([row('N1')]),
    'left-out/b.json': JSON.stringify([row('N3')]),
    'left-out/a.json': JSON.stringify([row('N2')]),
    'left-out/a.changes.md': 'Rows.',
  };
  const { leftOut, revisions, sought } = await inScratchFolder(files, (folder) =>
    loadNotes(folder, join(folder, 'built.json')),
  );
  expect(leftOut.map(({ id }) => id)).toEqual(['N1', 'N2', 'N3']);
  expect({ revisions, sought }).toEqual({ revisions: [], sought: [] });
});

test('editions beside the built set are named, the newest first; other files are none', async () => {
  const files = {
    'versions/2026.11.29.json': '{}',
    'versions/2027.01.02.json': '{}',
    'versions/notes.txt': '',
    'versions/latest.json': '{}',
  };
  const { versions } = await inScratchFolder(files, (folder) =>
    loadNotes(folder, join(folder, 'built.json')),
  );
  expect(versions).toEqual(['2027.01.02', '2026.11.29']);
});

test('each earlier edition that comes with the app reads without an issue, and says which it is', () => {
  const { versions } = loadNotes('data', 'public/data/americas.json');
  expect(versions.length).toBeGreaterThan(0);
  for (const edition of versions) {
    const { value, issues } = readDataset(readFileSync(`public/data/versions/${edition}.json`));
    expect(issues).toEqual([]);
    expect(value?.edition).toBe(edition);
  }
});

test('every row of the record’s own history is read, and what changed it is a source', () => {
  const { revisions, sought } = loadNotes('data', 'public/data/americas.json');
  expect(revisions.length).toBeGreaterThan(20);
  for (const { day, records, text, by } of revisions) {
    expect(() => knownDay(day)).not.toThrow();
    expect(records).not.toEqual([]);
    expect(text).not.toBe('');
    // words in place of ids name no source of their own
    const named = by.filter((id) => !id.includes(' '));
    expect(named.filter((id) => !bundled.dataset.sourcesById.has(id))).toEqual([]);
  }
  for (const { pairs } of sought)
    for (const pair of pairs) expect(bundled.dataset.ledger.pairs).toContain(pair);
});
