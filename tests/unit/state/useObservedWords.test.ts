import { type ReactNode, createElement } from 'react';
import { expect, test } from 'vitest';
import { LaterMessages } from '../../../src/i18n/LaterMessages.tsx';
import { aCountry, aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { observationsOf } from '../../builders/observationsOf.ts';
import { observedOn } from '../../../src/query/observed/observedOn.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { runHook } from './hookHost.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { useObservedWords } from '../../../src/state/useObservedWords.ts';
import { within } from './within.ts';

const countries = ['Brazil', 'Jamaica'].map((name) =>
  aCountry(name.slice(0, 3).toUpperCase(), { name: { en: name } }),
);
const around = within(
  shownOf(aDatasetRecord({ countries: [...countries, aCountry('MEX'), aCountry('PER')] })),
);
const pair = pairOf('BRA', 'JAM');

function words() {
  const { now, end } = runHook(useObservedWords, (inner: ReactNode) =>
    around(createElement(LaterMessages, null, inner)),
  );
  end();
  return now();
}

/** What is said on a day of missions that were found so, a letter a wave. */
function said(there: string, back: string, day: string): string {
  const observations = observationsOf({ [pair]: [there, back] });
  return words().sentence(observedOn(observations, pair, knownDay(day)));
}

// waves: 1930, 1935, 1940, 1950, 1990, 1995, 2000
test.each([
  ['in the year of a wave', '1935-06-01', 'Observed: ambassadors both ways, COW 1935.'],
  [
    'between two waves that found the same',
    '1992-06-01',
    'Observed at both ends: ambassadors both ways, COW 1990 and 1995.',
  ],
  ['soon after the last wave', '2003-01-01', 'Observed: ambassadors both ways, COW 2000.'],
  ['long after the last wave', '2025-01-01', 'Last observed: ambassadors both ways, COW 2000.'],
  [
    'before the first wave',
    '1929-12-31',
    'Not observed: no data set had looked at the two by this day.',
  ],
])('the missions of a pair are said %s', (_, day, sentence) => {
  expect(said('3333333', '3333333', day)).toBe(sentence);
});

test('missions that differ are said one by one', () => {
  expect(said('3333333', '0000000', '2000-06-01')).toBe(
    'Observed: Brazil in Jamaica: ambassador; Jamaica in Brazil: none found, COW 2000.',
  );
});

test('where one of two missions has changed by the next wave, the last one found is said of both', () => {
  expect(said('3333333', '3333303', '1992-06-01')).toBe(
    'Observed: ambassadors both ways, COW 1990.',
  );
});

test('what is not found both ways is said once, and an observer by its name', () => {
  const { missions, by, way } = words();
  expect(missions(pair, ['none', 'none'])).toBe('none found');
  expect(by('wikidata', 2022)).toBe('Wikidata 2022');
  expect(way('JAM', 'BRA')).toBe('Jamaica in Brazil');
});
