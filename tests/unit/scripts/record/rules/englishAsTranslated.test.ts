import { beforeEach, expect, test, vi } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptTranslations } from '../../../../../scripts/dataTranslated.ts';
import { englishAsTranslated } from '../../../../../scripts/record/rules/englishAsTranslated.ts';
import { aBloc, anEvent } from '../../../../builders/aDatasetRecord.ts';
import { recordFiles } from '../../../../builders/recordFiles.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';
import { inScratchFolder } from '../../../../support/inScratchFolder.ts';

const said = vi.spyOn(console, 'log');
beforeEach(() => {
  said.mockReset().mockImplementation(() => {});
});

const EVENT = 'events/2025/2025-11-03-per-mex-diplomacy.json';
const titled = (en: string) => ({ [EVENT]: anEvent({ title: { en, es: 'Ruptura' } }) });
const LINE = `${EVENT}: title.en: The English is new, or not that from which es, pt and fr were made: bring the three in line with it, then npm run data:translated E1 accepts them. (stale-translation)`;

/** The files after `data:translated` with these ids, parsed where a rule reads them. */
function afterAccepting(given: Readonly<Record<string, unknown>>, ids: readonly string[] = []) {
  return inScratchFolder(Object.fromEntries(recordFiles(given)), (folder) => {
    expect(acceptTranslations(folder, ids)).toBe(0);
    return { 'translations.json': readFileSync(join(folder, 'translations.json'), 'utf8') };
  });
}

test('a text in one language alone cannot be stale', () => {
  expect(ruleLines(englishAsTranslated)).toEqual([]);
});

test('a text is stale until its translations are accepted, and again when the English changes', async () => {
  expect(ruleLines(englishAsTranslated, titled('Break'))).toEqual([LINE]);
  const accepted = await afterAccepting(titled('Break'));
  expect(ruleLines(englishAsTranslated, { ...titled('Break'), ...accepted })).toEqual([]);
  expect(ruleLines(englishAsTranslated, { ...titled('Rupture'), ...accepted })).toEqual([LINE]);
});

test('a text that moves within its record stays known', async () => {
  const [member] = aBloc().memberships;
  if (!member) throw new Error('The small bloc has a member.');
  const noted = { ...member, note: { en: 'Founder', fr: 'Fondateur' } };
  const bloc = (...memberships: readonly (typeof member)[]) => ({
    'blocs/OAS.json': aBloc({ memberships }),
  });
  const accepted = await afterAccepting(bloc(noted));
  const moved = bloc({ ...member, country: 'PER' }, noted);
  expect(ruleLines(englishAsTranslated, { ...moved, ...accepted })).toEqual([]);
});

test('what the set says of itself is held to it', () => {
  const title = { en: 'Small', es: 'Pequeño' };
  const head = JSON.parse(recordFiles().get('record.json') ?? '') as object;
  expect(ruleLines(englishAsTranslated, { 'record.json': { ...head, title } })).toEqual([
    expect.stringMatching(/^record\.json: title\.en: /),
  ]);
});

test('only the records that are named are accepted', async () => {
  const two = { ...titled('Break'), 'blocs/OAS.json': aBloc({ name: { en: 'OAS', es: 'OEA' } }) };
  const accepted = await afterAccepting(two, ['OAS']);
  expect(ruleLines(englishAsTranslated, { ...two, ...accepted })).toEqual([LINE]);
});

test('whoever accepts is told which English had changed', async () => {
  await inScratchFolder(Object.fromEntries(recordFiles(titled('Break'))), (folder) => {
    acceptTranslations(folder, []);
    writeFileSync(join(folder, EVENT), JSON.stringify(titled('Rupture')[EVENT]));
    acceptTranslations(folder, []);
    expect(said.mock.calls.flat()).toEqual([
      `Wrote ${join(folder, 'translations.json')}: 1 records.`,
      'events/E1: the English has changed, and its translations are taken for changed too.',
      `Wrote ${join(folder, 'translations.json')}: 1 records.`,
    ]);
  });
});

test('nothing is accepted where a file is wrong', async () => {
  await inScratchFolder(Object.fromEntries(recordFiles({ 'votes/V1.json': '' })), (folder) => {
    expect(acceptTranslations(folder, [])).toBe(1);
  });
});
