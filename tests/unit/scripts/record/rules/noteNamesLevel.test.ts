import { expect, test } from 'vitest';
import { noteNamesLevel } from '../../../../../scripts/record/rules/noteNamesLevel.ts';
import type { TieChangeRecord } from '../../../../../src/model/TieChange.ts';
import { aText, aTie } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

type Change = Pick<TieChangeRecord, 'act' | 'status'>;

function linesOf(given: Change, note: string) {
  const { pair, ...change } = aTie({ ...given, note: aText(note) });
  return ruleLines(noteNamesLevel, { 'ties/MEX-PER.json': { pair, changes: [change] } });
}

test.each<[TieChangeRecord['act'], TieChangeRecord['status'], string, string]>([
  ['restore', 'embassy', 'A chargé d’affaires in each capital', 'chargé'],
  ['restore', 'embassy', 'Consular relations', 'Consular'],
  ['upgrade', 'charge', 'Embassies opened', 'Embassies'],
  ['establish', 'embassy', 'Legation in Lima opened', 'Legation'],
  ['restore', 'consular', 'Ambassadors back', 'Ambassadors'],
  ['upgrade', 'embassy', 'Interests section opened', 'Interests section'],
  ['expel', 'charge', 'Relations severed', 'severed'],
  ['sever', 'severed', 'Relations suspended', 'Relations suspended'],
])('what is done by %s and sets %s is not “%s”', (act, status, note, word) => {
  expect(linesOf({ act, status }, note)).toEqual([
    `ties/MEX-PER.json: changes[0].note.en: The note says “${word}”, the level set is ${status}: see in the source which of the two is right, or say in the note of which time it speaks. (note-against-status)`,
  ]);
});

test.each<[TieChangeRecord['act'], TieChangeRecord['status'], string]>([
  ['restore', 'charge', 'A chargé d’affaires first, an ambassador later'],
  ['upgrade', 'embassy', 'Legation becomes embassy'],
  ['establish', 'legation', 'Mission under a chargé d’affaires'],
  ['establish', 'established', 'The president received a chargé d’affaires'],
  ['restore', 'embassy', 'Ambassadors; consulates followed'],
  ['restore', 'embassy', 'Consulates since 1991'],
  ['restore', 'ambassadors-agreed', 'Both named ambassadors'],
  ['expel', 'no-head', 'The chargé d’affaires was expelled'],
  ['withdraw', 'no-mission', 'Ambassador withdrawn'],
  ['recall', 'recalled', 'Never severed'],
  ['sever', 'severed', 'Severed; the word was “suspended”'],
  ['expel', null, 'Relations severed'],
])('what is done by %s and sets %s may be “%s”', (act, status, note) => {
  expect(linesOf({ act, status }, note)).toEqual([]);
});
