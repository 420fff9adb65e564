import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFiles } from '../../builders/recordFiles.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

function except(given: Readonly<Record<string, unknown>>) {
  return inScratchFolder(Object.fromEntries(recordFiles(given)), (folder) => {
    const command = ['scripts/run.mjs', 'scripts/dataExcept.ts', folder];
    const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    const written = () =>
      JSON.parse(readFileSync(join(folder, 'exceptions.json'), 'utf8')) as unknown;
    return { stdout, status, folder, exceptions: status === 0 ? written() : undefined };
  });
}

test('what may wait is listed, and what no longer applies is taken out', async () => {
  const own = { rule: 'one-publisher', record: 'T1', reason: 'The other page is lost.' };
  const idle = { rule: 'one-publisher', record: 'T2', reason: 'The other page is lost.' };
  const { stdout, status, folder, exceptions } = await except({ 'exceptions.json': [idle, own] });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `Wrote ${folder}/exceptions.json: 18 exceptions.\n`,
  });
  expect(exceptions).toContainEqual(own);
  expect(exceptions).not.toContainEqual(idle);
  expect(exceptions).toContainEqual({
    rule: 'undated-pages',
    record: 'OAS MEX',
    reason: 'The day on which a page was published is still to be found.',
  });
});

test('nothing is written where a file is wrong', async () => {
  const { stdout, status } = await except({ 'votes/V1.json': '' });
  expect(stdout).toBe('Nothing was written: npm run data:check says which files are wrong.\n');
  expect(status).toBe(1);
});
