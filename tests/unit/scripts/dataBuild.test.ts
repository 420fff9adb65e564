import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { aSource } from '../../builders/aDatasetRecord.ts';
import { checkRecord } from '../../../scripts/dataCheck.ts';
import { LANGS } from '../../../src/model/LocalText.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';
import { recordFiles } from '../../builders/recordFiles.ts';

const said = vi.spyOn(console, 'log');
beforeEach(() => {
  said.mockReset().mockImplementation(() => {});
});

/** Builds the small record, with these files in place of its own. */
function build<T>(
  given: Readonly<Record<string, unknown>>,
  look: (built: { status: number | null; stdout: string; folder: string; target: string }) => T,
) {
  const files = [...recordFiles(given)].map(([path, text]) => [`data/${path}`, text] as const);
  return inScratchFolder(Object.fromEntries(files), (scratch) => {
    const folder = join(scratch, 'data');
    const target = join(scratch, 'built.json');
    const command = ['scripts/run.mjs', 'scripts/dataBuild.ts', folder, target];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return look({ status, stdout, folder, target });
  });
}

test('files are written as one data set, which is current until one of the two changes', async () => {
  const guide = {
    'README.md': 'How to add to it.',
    'CHANGELOG.md': 'What changed.',
    '.editor': '',
    'sources/press.json': aSource({ reliability: 'A' }),
  };
  await build(guide, ({ status, stdout, folder, target }) => {
    const starts = LANGS.map((lang) => join(target, '..', `start.${lang}.json`));
    const notes = join(target, '..', 'notes.json');
    const wrote = [target, ...starts, notes].map((path) => `Wrote ${path}\n`).join('');
    expect({ status, stdout }).toEqual({ status: 0, stdout: wrote });
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({
      format: 'hemisphere-dataset',
    });
    expect(checkRecord(folder, target)).toBe(0);
    appendFileSync(target, '\n');
    expect(checkRecord(folder, target)).toBe(1);
    expect(said).toHaveBeenLastCalledWith(
      `${target} is not what the files say: npm run data:build writes it.`,
    );
  });
});

test('a bad file is named with its folder, and nothing is written', async () => {
  await build({ 'votes/V1.json': '' }, ({ status, stdout, folder, target }) => {
    expect(stdout).toBe(
      `${folder}/votes/V1.json: file: The file is empty. (empty)\nNothing was written. Errors: 1.\n`,
    );
    expect(status).toBe(1);
    expect(existsSync(target)).toBe(false);
    expect(checkRecord(folder, target)).toBe(1);
  });
});

test('files that break a rule are built, and named with their folder', async () => {
  await build({}, ({ status, folder, target }) => {
    expect(status).toBe(0);
    expect(checkRecord(folder, target)).toBe(1);
    expect(said).toHaveBeenCalledWith(
      `${folder}/ties/MEX-PER.json: changes[0].confidence: Corroborated by press alone, of The Press: cite a page of another publisher or an official one, or set “partly”. (one-publisher)`,
    );
  });
});
