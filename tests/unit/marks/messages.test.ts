import { CONFIDENCES, CREDIBILITIES, RELIABILITIES } from '../../../src/model/Source.ts';
import { EVENT_STATUSES, GEO_PRECISIONS } from '../../../src/model/GeoEvent.ts';
import { TIE_RUNGS, TIE_STATUSES } from '../../../src/model/TieStatus.ts';
import { expect, test } from 'vitest';
import { TIE_ACTS } from '../../../src/model/TieChange.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import { VERDICTS } from '../../../src/model/Claim.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../../../src/i18n/messages/en/marks.json');
const ids = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);

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
