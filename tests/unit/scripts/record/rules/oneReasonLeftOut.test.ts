import { expect, test } from 'vitest';
import { assembleRecord } from '../../../../../scripts/record/assembleRecord.ts';
import { loadRecordFiles } from '../../../../../scripts/record/loadRecordFiles.ts';
import { oneReasonLeftOut } from '../../../../../scripts/record/rules/oneReasonLeftOut.ts';
import { recordFiles } from '../../../../builders/recordFiles.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';
import { inScratchFolder } from '../../../../support/inScratchFolder.ts';

const row = { id: 'N1', reason: 'Only a headline was read.' };

test('a row is left out once over all lists', () => {
  const lists = {
    'left-out.json': [{ ...row, from: 'another part' }],
    'left-out/events.json': [row],
    'left-out/ties.json': [{ ...row, id: 'N2' }],
  };
  expect(ruleLines(oneReasonLeftOut, lists)).toEqual([]);
  expect(ruleLines(oneReasonLeftOut, { ...lists, 'left-out/more.json': [row] })).toEqual([
    'left-out/more.json: [0].id: N1 is left out in left-out/events.json too: keep the entry with the better reason. (left-out-twice)',
  ]);
});

test.each([
  ['an empty reason', [{ id: 'N1', reason: '' }], '[0].reason'],
  ['no reason', [{ id: 'N1' }], '[0].reason'],
  ['a field that is not known', [{ ...row, note: 'Why.' }], '[0].note'],
])('a list with %s is wrong', (_, rows, path) => {
  const { issues } = assembleRecord(recordFiles({ 'left-out/events.json': rows }));
  expect(issues.map((issue) => [issue.file, issue.path])).toEqual([['left-out/events.json', path]]);
});

test('other files have no place in the folder', () => {
  const files = recordFiles({ 'left-out/a/b.json': [], 'left-out/notes.txt': 'N1' });
  expect(assembleRecord(files).issues.map(({ code }) => code)).toEqual(['no-place', 'no-place']);
});

test('changes that are to go into the history are no files of the record', async () => {
  const files = { 'left-out/ties.changes.md': '| day |', 'left-out/ties.json': '[]' };
  const paths = await inScratchFolder(files, (folder) => [...loadRecordFiles(folder).keys()]);
  expect(paths).toEqual(['left-out/ties.json']);
});
