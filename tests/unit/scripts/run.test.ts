import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

function runScript(text: string, ...args: string[]) {
  return inScratchFolder({ 'script.ts': text }, (folder) => {
    const command = ['scripts/run.mjs', join(folder, 'script.ts'), ...args];
    return spawnSync(process.execPath, command, { encoding: 'utf8' });
  });
}

test('a script in TypeScript gets its arguments and gives its exit code', async () => {
  const { stdout, status } = await runScript(
    `interface Told { args: string[] }
    export async function main(args: string[]): Promise<number> {
      const told: Told = { args };
      console.log(JSON.stringify(told));
      return 3;
    }`,
    'a b',
    '--c',
  );
  expect(JSON.parse(stdout)).toEqual({ args: ['a b', '--c'] });
  expect(status).toBe(3);
});

test('a script that throws or exports no main fails', async () => {
  const thrown = await runScript("export function main() { throw new Error('no data'); }");
  expect(thrown).toMatchObject({ status: 1, stderr: expect.stringContaining('no data') as string });
  const nothing = await runScript('export const start = 1;');
  expect(nothing.stderr).toContain('exports no main(args)');
  expect(nothing.status).toBe(1);
});
