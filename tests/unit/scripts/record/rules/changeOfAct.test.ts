import { expect, test } from 'vitest';
import { changeOfAct } from '../../../../../scripts/record/rules/changeOfAct.ts';
import type { EventRecord } from '../../../../../src/model/GeoEvent.ts';
import { aCountry, aText, anEvent } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

/** What is said of a second event, of Peru towards Mexico on 4 November 2025: a day after their tie changed. */
function linesOf(given: Partial<EventRecord>) {
  const event = anEvent({ id: 'E2', date: '2025-11-04', ...given });
  return ruleLines(changeOfAct, {
    [`events/2025/${event.date.slice(0, 10)}-per-mex-diplomacy-again.json`]: event,
  });
}

const BREACH = [
  'events/2025/2025-11-04-per-mex-diplomacy-again.json: dyads[0]: The act PER>MEX is about relations, but the event causes no change of MEX-PER and none stands on its day: add the change to ties/MEX-PER.json and name it in “causes”, or give the dyad another code. (act-without-change)',
];

test.each([
  ['161', 'Break'],
  ['1611', 'Break'],
  ['054', 'Recognition'],
  ['120', 'Peru recalls its ambassador'],
  ['120', 'Peru expels two Mexican diplomats'],
  ['120', 'Peru expels the Mexican chargé'],
  [null, 'Peru restores relations with Mexico'],
])('an act of code %s, “%s”, is a change of the tie', (cameo, title) => {
  expect(linesOf({ cameo, title: aText(title) })).toEqual(BREACH);
});

test('so is that of a dyad with a code of its own', () => {
  expect(linesOf({ cameo: '120', dyadCameo: { 'PER>MEX': '161' } })).toEqual(BREACH);
});

test.each<[string, Partial<EventRecord>]>([
  ['that causes one', { causes: ['T1'] }],
  ['on whose day one stands', { date: '2025-11-03/2025-11-04' }],
  ['that was only announced', { status: 'announced' }],
  ['that was denied', { status: 'denied' }],
  ['of another kind', { cameo: '120' }],
  ['whose dyad has another code', { dyadCameo: { 'PER>MEX': '120' } }],
  ['without a dyad', { dyads: [] }],
])('an act %s is none without a change', (_, given) => {
  expect(linesOf(given)).toEqual([]);
});

test('the record follows no ties with states outside the Americas', () => {
  const event = anEvent({
    id: 'E2',
    date: '2025-11-05',
    actors: ['PER', 'NOR'],
    dyads: ['PER>NOR'],
  });
  const files = {
    'events/2025/2025-11-05-per-nor-diplomacy.json': event,
    'countries/NOR.json': aCountry('NOR', { region: 'outside' }),
  };
  expect(ruleLines(changeOfAct, files)).toEqual([]);
});
