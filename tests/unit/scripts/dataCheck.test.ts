import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aDatasetRecord, aTie, anEvent } from '../../builders/aDatasetRecord.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

/** Checks a file with this text, or one that is not there. */
function check(text?: string) {
  const files = text === undefined ? {} : { 'data.json': text };
  return inScratchFolder(files, (folder) => {
    const command = ['scripts/run.mjs', 'scripts/dataCheck.ts', join(folder, 'data.json')];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { lines: stdout.trimEnd().split('\n'), stderr, status };
  });
}

const OTHERS =
  '1 sources, 3 countries, 1 people, 1 events, 1 interventions, 1 series, 1 ties, 1 blocs, 1 votes, 1 stances, 1 scenarios, 1 claims.';

test('a good file has a summary and exit status 0', async () => {
  const { lines, status } = await check(JSON.stringify(aDatasetRecord()));
  expect(lines).toEqual([`Errors: 0, warnings: 0. Good: ${OTHERS}`]);
  expect(status).toBe(0);
});

test('a broken file has a line for each issue, and exit status 1', async () => {
  const events = [anEvent(), anEvent({ id: 'E2', date: '2025-12-24' })];
  const ties = [aTie(), aTie({ id: 'T2' })];
  const { lines, status } = await check(JSON.stringify(aDatasetRecord({ events, ties })));
  expect(lines).toEqual([
    'ties[1].date: MEX-PER has two changes on the day of 2025-11-03; this one holds, not ties[0]. (tie-order, a warning)',
    'events[1].date: The date 2025-12-24 begins after the last day of the data, 2025-11-30. (date-after-end)',
    `Errors: 1, warnings: 1. Good: ${OTHERS.replace('1 ties', '2 ties')}`,
  ]);
  expect(status).toBe(1);
});

test('a file with warnings alone has exit status 0', async () => {
  const ties = [aTie(), aTie({ id: 'T2' })];
  const { status } = await check(JSON.stringify(aDatasetRecord({ ties })));
  expect(status).toBe(0);
});

test('a file that is no data set is named as such, with exit status 1', async () => {
  const { lines, status } = await check('<!doctype html>');
  expect(lines).toEqual([
    'file: The file is not JSON: “<!doctype html>” cannot stand in line 1, column 1. (not-json)',
    'Errors: 1, warnings: 0. Nothing can be read.',
  ]);
  expect(status).toBe(1);
});

test('a file that is not there has exit status 2', async () => {
  const { lines, stderr, status } = await check();
  expect(lines).toEqual(['']);
  expect(stderr).toContain('data.json cannot be opened');
  expect(status).toBe(2);
});
