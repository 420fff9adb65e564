import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import { aDatasetRecord } from './aDatasetRecord.ts';

type Given = Readonly<Record<string, unknown>>;

/** The small data set as files of the record, text by path; `given` are other files, or null for none of that path. */
export function recordFiles(given: Given = {}): Map<string, string> {
  const values = { ...filesOf(aDatasetRecord()), ...given };
  return new Map(
    Object.entries(values).flatMap(([path, value]): [string, string][] =>
      value === null ? [] : [[path, typeof value === 'string' ? value : JSON.stringify(value)]],
    ),
  );
}

function filesOf(set: DatasetRecord): Given {
  const { id, title, summary, licence, span, opening } = set;
  const [tie] = set.ties;
  if (!tie) throw new Error('The small data set has a change of a tie.');
  const { pair, ...change } = tie;
  return {
    'record.json': { id, title, summary, licence, span, opening },
    ...Object.fromEntries(
      set.countries.map((country) => [`countries/${country.iso3}.json`, country]),
    ),
    'sources/press.json': set.sources[0],
    'people/sheinbaum.json': set.people[0],
    'events/2025/2025-11-03-per-mex-diplomacy.json': set.events[0],
    'interventions/1914-04-21-usa-mex-intervention.json': set.interventions[0],
    'series/boats.json': set.series?.[0],
    'ties/MEX-PER.json': { pair, changes: [change] },
    'blocs/OAS.json': set.blocs[0],
    'votes/V1.json': set.votes[0],
    'stances/ST1.json': set.stances[0],
    'scenarios/SC1.json': set.scenarios[0],
    'claims/C1.json': set.claims[0],
  };
}
