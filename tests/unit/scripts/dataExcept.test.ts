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

test('exceptions that no longer apply are taken out of the file', async () => {
  const idle = [{ rule: 'page-twice', record: 'press', reason: 'Two pages in one.' }];
  const { stdout, status, exceptions } = await except({ 'exceptions.json': idle });
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(exceptions).not.toContainEqual(idle[0]);
});

test('nothing is written where a file is wrong', async () => {
  const { stdout, status } = await except({ 'votes/V1.json': '' });
  expect(stdout).toBe('Nothing was written: npm run data:check says which files are wrong.\n');
  expect(status).toBe(1);
});
