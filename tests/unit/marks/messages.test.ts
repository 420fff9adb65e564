import { CONFIDENCES, CREDIBILITIES, RELIABILITIES } from '../../../src/model/Source.ts';
import { EVENT_STATUSES, GEO_PRECISIONS } from '../../../src/model/GeoEvent.ts';
import { TIE_RUNGS, TIE_STATUSES, type TieStatus, rungOf } from '../../../src/model/TieStatus.ts';
import { expect, test } from 'vitest';
import { TIE_ACTS } from '../../../src/model/TieChange.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { LANGS, type Lang } from '../../../src/model/LocalText.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import { VERDICTS } from '../../../src/model/Claim.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

function marksIn(lang: Lang): Readonly<Record<string, string>> {
  const file = resolve(import.meta.dirname, `../../../src/i18n/messages/${lang}/marks.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

const ids = Object.keys(marksIn('en'));

test.each([
  ['status', '', TIE_STATUSES],
  ['rung', '', TIE_RUNGS],
  ['rung', '.about', TIE_RUNGS],
  ['act', '', TIE_ACTS],
  ['topic', '', TOPICS],
  ['tone', '', TONES],
  ['tone', '.about', TONES],
  ['eventStatus', '', EVENT_STATUSES],
  ['confidence', '', CONFIDENCES],
  ['confidence', '.about', CONFIDENCES],
  ['verdict', '', VERDICTS],
  ['reliability', '', RELIABILITIES],
  ['reliability', '.about', RELIABILITIES],
  ['credibility', '', CREDIBILITIES],
  ['credibility', '.about', CREDIBILITIES],
  ['precision', '', GEO_PRECISIONS],
])('every %s%s has its words', (kind, suffix, values) => {
  expect(ids).toEqual(
    expect.arrayContaining(values.map((value) => `marks.${kind}.${value}${suffix}`)),
  );
});

test.each(LANGS)('a status bears the word of its rung, then its level, %s', (lang) => {
  const words = marksIn(lang);
  // of an ambassador who is away it says how: the word of the rung names two of the ways
  const stem = (said: string, status: TieStatus) =>
    rungOf(status) === 'recalled' ? said.split(' ')[0] : said.split(' – ')[0];
  expect(TIE_STATUSES.map((status) => stem(words[`marks.status.${status}`]!, status))).toEqual(
    TIE_STATUSES.map((status) => stem(words[`marks.rung.${rungOf(status)}`]!, status)),
  );
});
