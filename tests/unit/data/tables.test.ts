import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../scripts/dataBuild.ts';
import { cowReport } from '../../../scripts/tables/cowReport.ts';
import { loadTables } from '../../../scripts/tables/loadTables.ts';
import { LANGS } from '../../../src/model/LocalText.ts';
import { answeredWaves } from '../../../src/query/observed/answeredWaves.ts';
import { cowAgreement } from '../../../src/query/observed/cowAgreement.ts';
import { type MissionLevel, isResident } from '../../../src/model/Observation.ts';
import type { Pair } from '../../../src/model/Pair.ts';
import { unAgreement } from '../../../src/query/observed/unAgreement.ts';
import { visitsByDecade, visitsOf } from '../../../src/query/observed/visitsByDecade.ts';
import { bundled, dayAt } from './bundled.ts';
import { bundledTables } from './tables.ts';

const root = resolve(import.meta.dirname, '../../..');
const { tables, issues } = loadTables(resolve(root, 'data'));
const { observations, unVotes, visits } = bundledTables;
const END = dayAt('2026-03-31');
const pair = (text: string) => text as Pair;

test('the tables are good: columns, cells, companions and checksums', () => {
  expect(issues).toEqual([]);
});

test('what is built of the tables is current, byte by byte: npm run data:build writes it', () => {
  const place = { folder: 'data', target: 'public/data/americas.json' };
  const [first, second] = [1, 2].map(() =>
    builtFiles(place, bundled.text, bundled.written, tables).filter(([path]) =>
      /observations|un-|visits|built/.test(path),
    ),
  );
  expect(first).toHaveLength(5);
  const stale = first?.flatMap(([path, content], at) =>
    readFileSync(resolve(root, path), 'utf8') === content && second?.[at]?.[1] === content
      ? []
      : [path],
  );
  expect(stale).toEqual([]);
});

test('each table says who made it and on what terms, in four languages', () => {
  const abouts = [...observations.tables, unVotes.about, ...visits.tables];
  expect(abouts.map(({ id }) => id)).toEqual([
    'cow-missions',
    'cow-states',
    'wikidata-missions',
    'un-votes',
    'us-travels',
    'us-visitors',
  ]);
  for (const { licence, title } of abouts)
    expect([Object.keys(licence.name), Object.keys(title)]).toEqual([LANGS, LANGS]);
});

test('the record and COW agree in nine waves of ten, and each disagreement is listed', () => {
  const { agree, compared, disagreements } = cowAgreement(bundled.dataset, observations);
  expect(compared).toBeGreaterThan(300);
  expect(agree / compared).toBeGreaterThan(0.9);
  expect(agree + disagreements.length).toBe(compared);
  if (!tables) throw new Error('The tables are good.');
  expect(cowReport(bundled.written, tables).csv.trim().split('\n')).toHaveLength(
    disagreements.length + 1,
  );
});

test('four of five pairs whose states existed are answered over the waves from 1827 to 2000', () => {
  const { existing, answered } = answeredWaves(bundled.dataset, observations);
  expect(existing).toBeGreaterThan(8000);
  expect(answered / existing).toBeGreaterThanOrEqual(0.8);
});

test('what was found by direction is that of the table', () => {
  const found = (text: string, year: number): readonly MissionLevel[] | undefined =>
    observations.of(pair(text)).find((one) => one.observer === 'cow' && one.year === year)
      ?.missions;
  // Venezuela had a chargé in Kingstown, and Saint Vincent nobody that was found in Caracas
  expect(found('VCT-VEN', 2000)).toEqual(['none', 'charge']);
  expect(found('BRA-JAM', 2000)?.map(isResident)).toEqual([true, false]);
  expect(found('ATG-BRA', 1975)).toBeUndefined();
});

test('agreement in the UN is that which the makers of the table compute', () => {
  const inYear = (text: string, year: number) =>
    unAgreement(unVotes, pair(text), END).years.find((one) => one.year === year);
  const percent = (text: string, year: number) =>
    Math.round(100 * (inYear(text, year)?.share ?? Number.NaN));
  expect(inYear('CUB-USA', 1962)).toMatchObject({ count: 54 });
  expect(percent('CUB-USA', 1962)).toBe(25);
  expect(percent('CUB-USA', 2019)).toBe(17);
  expect(percent('MEX-USA', 2019)).toBe(28);
  expect(percent('USA-VEN', 2016)).toBe(39);
  // no roll call was held in that year
  expect(inYear('MEX-USA', 1964)).toBeUndefined();
});

test('visits are those of the two tables', () => {
  const ofMexico = visitsOf(visits, pair('MEX-USA'), END) ?? [];
  expect(ofMexico).toHaveLength(163);
  expect(visitsByDecade(ofMexico).find(({ decade }) => decade === 1960)).toEqual({
    decade: 1960,
    toUs: 4,
    fromUs: 11,
  });
  expect(visitsOf(visits, pair('CUB-USA'), END)).toHaveLength(16);
  expect(visitsOf(visits, pair('MEX-PER'), END)).toBeNull();
});
