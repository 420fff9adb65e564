import { expect, test } from 'vitest';
import { codedActor } from '../../../../../src/ingest/rows/words/codedActor.ts';
import { groupActor } from '../../../../../src/ingest/rows/words/groupActor.ts';
import { roleOf } from '../../../../../src/ingest/rows/words/roleOf.ts';
import { rowTitle } from '../../../../../src/ingest/rows/words/rowTitle.ts';
import type { RowActor } from '../../../../../src/ingest/rows/words/RowWords.ts';
import { usualCase } from '../../../../../src/ingest/rows/words/usualCase.ts';

/** How an actor is called who stands alone, in English and in Spanish. */
function called(who: readonly RowActor[]) {
  const { en, es } = rowTitle({ headline: '', who, whom: [], acts: 'on', act: null });
  return [en, es];
}

test.each([
  ['UNITED STATES', 'United States'],
  ['MEXICAN POLICE', 'Mexican Police'],
  ['DONALD TRUMP', 'Donald Trump'],
  ['BANK OF THE REPUBLIC', 'Bank of the Republic'],
  ['THE EU', 'The EU'],
  ['UN SECURITY COUNCIL', 'UN Security Council'],
  ['OAS', 'OAS'],
  ['FARC', 'FARC'],
  ['NATO', 'NATO'],
  ['FUERZAS ARMADAS DE LA NACION', 'Fuerzas Armadas de la Nacion'],
  ['MAYOR OF LOS ANGELES', 'Mayor of Los Angeles'],
  ['EL SALVADOR', 'El Salvador'],
  ['GUINEA-BISSAU', 'Guinea-Bissau'],
  ["CONAN O'BRIEN", "Conan O'Brien"],
  ["MCDONALD'S", "McDonald's"],
  ['JOHN PAUL II', 'John Paul II'],
  ['J.F. KENNEDY', 'J.F. Kennedy'],
  ['DR. LUIZ DA SILVA', 'Dr. Luiz da Silva'],
  ['MR SMITH', 'Mr Smith'],
  ['JOSÉ MUÑOZ', 'José Muñoz'],
  ['ÉLYSÉE', 'Élysée'],
  ['', ''],
  ['Citizens of the U.S.', 'Citizens of the U.S.'],
  ['1234', '1234'],
])('%s is written %s', (name, usual) => {
  expect(usualCase(name)).toBe(usual);
});

test.each([
  // the state itself, whatever it is called
  ['UNITED STATES', 'USA', '', ['United States', 'Estados Unidos']],
  ['CHINESE', 'CHN', '', ['China', 'China']],
  ['IRAQI', 'IRQ', '', ['Iraq', 'Irak']],
  ['BRAZIL', undefined, '', ['Brazil', 'Brasil']],
  ['', 'SYR', '', ['Syria', 'Siria']],
  // a part of it
  ['UNITED KINGDOM', 'GBR', 'COP', ['United Kingdom (police)', 'Reino Unido (policía)']],
  ['CHINESE', 'CHN', 'GOV', ['China (government)', 'China (gobierno)']],
  ['', 'MEX', 'MIL', ['Mexico (military)', 'México (fuerzas armadas)']],
  ['POLICE', '', 'COP', ['Police', 'Policía']],
  ['', '', 'NGO', ['Non-governmental organisation', 'Organización no gubernamental']],
  // somebody of it
  ['DONALD TRUMP', 'USA', 'GOV', ['Donald Trump (United States)', 'Donald Trump (Estados Unidos)']],
  ['VICTORIA', 'AUS', '', ['Victoria (Australia)', 'Victoria (Australia)']],
  ['MEXICAN POLICE', 'MEX', 'COP', ['Mexican Police', 'Mexican Police']],
  ['SOUTH KOREAN ARMY', 'KOR', 'MIL', ['South Korean Army', 'South Korean Army']],
  [
    'UNITED NATIONS',
    'USA',
    '',
    ['United Nations (United States)', 'United Nations (Estados Unidos)'],
  ],
  ['MEXICALI', 'MEX', '', ['Mexicali', 'Mexicali']],
  ['Foreign Affairs (Peru)', 'PER', '', ['Foreign Affairs (Peru)', 'Foreign Affairs (Perú)']],
  ['Citizen (abroad)', '', '', ['Citizen (abroad)', 'Citizen (abroad)']],
  ['ROME', '', 'XXX', ['Rome', 'Rome']],
])('"%s" of %s and %s is said as %o', (name, state, role, said) => {
  expect(called(codedActor(name, state || undefined, roleOf(role ?? '')))).toEqual(said);
});

test('without a name, a state and a role there is no actor', () => {
  expect(codedActor('', undefined, undefined)).toEqual([]);
  expect(groupActor('')).toEqual([]);
});

test.each([
  [
    'Military Forces of Venezuela (1999-)',
    ['Venezuela (military forces)', 'Venezuela (fuerzas militares)'],
  ],
  [
    'Police Forces of Mexico (2018-2024)',
    ['Mexico (police forces)', 'México (fuerzas policiales)'],
  ],
  ['Government of Colombia', ['Colombia (government)', 'Colombia (gobierno)']],
  ['Protesters (Haiti)', ['Haiti (protesters)', 'Haití (manifestantes)']],
  ['Civilians', ['Civilians', 'Civiles']],
  ['United States', ['United States', 'Estados Unidos']],
  ['Unidentified Gang (Haiti)', ['Haiti (unidentified gang)', 'Haití (pandilla sin identificar)']],
  // nothing of a name is left out
  ['Military Forces of Mexico (2018-2024) Navy', ['Military Forces of Mexico (2018-2024) Navy']],
  ['Government of Colombia (in exile)', ['Government of Colombia (in exile)']],
  ['Military Forces of Atlantis (1999-)', ['Military Forces of Atlantis (1999-)']],
  ['FARC', ['FARC']],
  ['constructor', ['constructor']],
])('the group "%s" is said as %o', (text, [en, es = en]) => {
  expect(called(groupActor(text))).toEqual([en, es]);
});
