import { describe, expect, test } from 'vitest';
import { aCountry, aDatasetRecord, aTie, anEvent } from '../../../builders/aDatasetRecord.ts';
import type { TieChangeRecord } from '../../../../src/model/TieChange.ts';
import { assembleRecord } from '../../../../scripts/record/assembleRecord.ts';
import { issueLine } from '../../../../scripts/issueLine.ts';
import { recordFiles } from '../../../builders/recordFiles.ts';

const EVENT = 'events/2025/2025-11-03-per-mex-diplomacy.json';

/** What is said of the small record with these files in place of its own. */
function faultsOf(given: Readonly<Record<string, unknown>>): string[] {
  return assembleRecord(recordFiles(given)).issues.map(
    (issue) => `${issue.file}: ${issueLine(issue)}`,
  );
}

/** The file of Mexico and Peru with these changes. */
function aTieFile(...changes: readonly Partial<TieChangeRecord>[]) {
  const { pair, ...change } = aTie();
  return { pair, changes: changes.map((given) => ({ ...change, ...given })) };
}

test('good files make the data set, key by key in their order', () => {
  const { text, value, issues } = assembleRecord(recordFiles());
  expect(issues).toEqual([]);
  expect(value).toEqual(aDatasetRecord());
  expect(JSON.parse(text ?? '')).toEqual(aDatasetRecord());
  expect(text).toContain('    {"id":"T1","pair":"MEX-PER","date":"2025-11-03","act":"sever",');
});

test('the order in which files are read changes nothing', () => {
  const files = recordFiles();
  const backwards = new Map([...files].toReversed());
  expect(assembleRecord(backwards).text).toBe(assembleRecord(files).text);
});

describe('order', () => {
  const statesIn = (given: Readonly<Record<string, unknown>>) =>
    assembleRecord(recordFiles(given)).value?.countries.map(({ iso3 }) => iso3);

  test('records stand by the path of their file', () => {
    expect(statesIn({ 'countries/ARG.json': aCountry('ARG') })).toEqual([
      'ARG',
      'MEX',
      'PER',
      'USA',
    ]);
  });

  test('those that order.json names come first', () => {
    expect(statesIn({ 'order.json': { countries: ['USA', 'PER'] } })).toEqual([
      'USA',
      'PER',
      'MEX',
    ]);
  });

  test('order.json names files that there are, of lists that there are', () => {
    expect(faultsOf({ 'order.json': { countries: ['USA', 'URY'] } })).toEqual([
      'order.json: countries[1]: There is no file countries/URY.json. (no-file)',
    ]);
    expect(faultsOf({ 'order.json': { contries: ['USA'] } })).toEqual([
      'order.json: contries: There is no field “contries”. (unknown-key)',
    ]);
  });

  test('changes of a pair stand as in the file: the later of two on a day holds', () => {
    const ties = aTieFile({ id: 'T9', date: '2022-12-20' }, { id: 'T2' });
    const { value } = assembleRecord(recordFiles({ 'ties/MEX-PER.json': ties }));
    expect(value?.ties.map(({ id }) => id)).toEqual(['T9', 'T2']);
  });
});

describe('a bad file is named with the place in it', () => {
  test('that is not JSON', () => {
    expect(faultsOf({ [EVENT]: '{"id": "E1",\n  "date": 2025-11-03}' })).toEqual([
      `${EVENT}: file: The file is not JSON: “2025-11-03}” cannot stand in line 2, column 11. (not-json)`,
    ]);
  });

  test('that lacks a field or has one of another shape', () => {
    const { topic: _, ...event } = anEvent();
    expect(faultsOf({ [EVENT]: { ...event, actors: 'PER' } })).toEqual([
      `${EVENT}: actors: Expected Array, found PER. (wrong-shape)`,
      `${EVENT}: topic: The field “topic” is missing. (missing-field)`,
    ]);
  });

  test('that has a field which the format does not know', () => {
    const place = { name: { en: 'Lima' }, lng: -77, lat: -12, precision: 1, zoom: 3 };
    expect(faultsOf({ [EVENT]: { ...anEvent(), place, colour: 'red' } })).toEqual([
      `${EVENT}: place.zoom: There is no field “zoom”. (unknown-key)`,
      `${EVENT}: colour: There is no field “colour”. (unknown-key)`,
    ]);
  });

  test('whose name is that of another record', () => {
    expect(faultsOf({ [EVENT]: anEvent({ date: '2025-11-04' }) })).toEqual([
      `${EVENT}: file: By what it says, the file is named events/2025/2025-11-04-per-mex-diplomacy.json, or events/2025/2025-11-04-per-mex-diplomacy-WORDS.json. (wrong-name)`,
    ]);
    expect(faultsOf({ 'countries/MEX.json': aCountry('ARG') })).toEqual([
      'countries/MEX.json: file: By what it says, the file is named countries/ARG.json. (wrong-name)',
    ]);
  });

  test('for which there is no place', () => {
    const noPlace =
      'file: The record has no place for this file: data/README.md says where files stand. (no-place)';
    const paths = ['evnts/E1.json', 'notes.txt', 'sources/press.txt', 'sources'];
    expect(faultsOf(Object.fromEntries(paths.map((path) => [path, '{}'])))).toEqual(
      paths.map((path) => `${path}: ${noPlace}`),
    );
  });

  test('whose id another file has', () => {
    const other = 'events/2025/2025-11-03-per-mex-diplomacy-again.json';
    expect(faultsOf({ [other]: anEvent() })).toEqual([
      `${EVENT}: id: The id “E1” is taken by an earlier record. (duplicate-id)`,
    ]);
  });

  test('that refers to nothing', () => {
    const citations = [{ source: 'press' }, { source: 'radio' }];
    expect(faultsOf({ [EVENT]: anEvent({ citations }) })).toEqual([
      `${EVENT}: citations[1].source: There is no source “radio” among the good records. (unknown-source)`,
    ]);
    const ties = aTieFile({}, { id: 'T2', date: '2025-11-04', citations });
    expect(faultsOf({ 'ties/MEX-PER.json': ties })).toEqual([
      'ties/MEX-PER.json: changes[1].citations[1].source: There is no source “radio” among the good records. (unknown-source)',
    ]);
  });

  test('whose changes do not stand by day', () => {
    const ties = aTieFile({}, { id: 'T2', date: '2022-12' });
    expect(faultsOf({ 'ties/MEX-PER.json': ties })).toEqual([
      'ties/MEX-PER.json: changes[1].date: The change of 2022-12 stands after that of 2025-11-03: changes stand by day. (wrong-order)',
    ]);
  });

  test('whose dates are not in the coverage', () => {
    const late = 'events/2025/2025-12-01-per-mex-diplomacy.json';
    expect(faultsOf({ [late]: anEvent({ id: 'E2', date: '2025-12-01' }) })).toEqual([
      `${late}: date: The date 2025-12-01 begins after the last day of the data, 2025-11-30. (date-after-end)`,
    ]);
    const ties = aTieFile({}, { id: 'T2', date: '2026' });
    expect(faultsOf({ 'ties/MEX-PER.json': ties })).toEqual([
      'ties/MEX-PER.json: changes[1].date: The date 2026 begins after the last day of the data, 2025-11-30. (date-after-end)',
    ]);
  });

  test('that is the head, or not there', () => {
    expect(faultsOf({ 'record.json': null })).toEqual([
      'record.json: file: The record needs this file and does not have it. (no-head)',
    ]);
    const { id, title, summary, licence, opening } = aDatasetRecord();
    const span = { from: '2025-01-01', to: '2024-01-01' };
    expect(faultsOf({ 'record.json': { id, title, summary, licence, opening, span } })).toEqual([
      'record.json: span.to: Expected >=2025-01-01, found 2024-01-01. (wrong-shape)',
    ]);
  });
});

test('all bad files are named at once, and nothing is made', () => {
  const { text, value, issues } = assembleRecord(
    recordFiles({ 'votes/V1.json': '', 'claims/C1.json': '[' }),
  );
  expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'votes/V1.json empty',
    'claims/C1.json cut-off',
  ]);
  expect([text, value]).toEqual([null, null]);
});

test('a warning names the other change in the file, and the set is made', () => {
  const ties = aTieFile({}, { id: 'T2' });
  const { text, issues } = assembleRecord(recordFiles({ 'ties/MEX-PER.json': ties }));
  expect(issues.map(issueLine)).toEqual([
    'changes[1].date: MEX-PER has two changes on the day of 2025-11-03; this one holds, not changes[0]. (tie-order, a warning)',
  ]);
  expect(text).not.toBeNull();
});
