import type { DatasetRecord } from '../model/DatasetRecord.ts';
import { knownDay } from '../model/Day.ts';
import type { Issue } from '../model/Issue.ts';
import { fieldsOf } from './fieldsOf.ts';
import { type Reading, startReading } from './Reading.ts';
import { type Header, readHeader } from './readHeader.ts';
import { readJson } from './readJson.ts';
import { type Reader, readList } from './recordReader.ts';
import { recordReaders } from './recordReaders.ts';
import { wordOf } from './shapeIssue.ts';

/**
 * Reads a data set from its file and never throws for a bad one. A bad record is left out and has
 * an issue at its path; the good ones stay. `value` is null when the file as a whole is no data set.
 */
export function readDataset(file: Uint8Array | string): {
  readonly value: DatasetRecord | null;
  readonly issues: readonly Issue[];
} {
  const json = readJson(file);
  if ('issue' in json) return { value: null, issues: [json.issue] };
  const { header, issues } = readHeader(json.value);
  if (!header) return { value: null, issues };
  const { from, to } = header.span;
  const reading = startReading({ startDay: knownDay(from), endDay: knownDay(to) });
  const lists = readLists(fieldsOf(json.value), reading);
  return { value: { ...header, ...lists }, issues: [...issues, ...reading.issues] };
}

/** Those that the first version of the format did not have. */
const LATER_LISTS: ReadonlySet<keyof Lists> = new Set(['series']);

type Lists = Omit<DatasetRecord, keyof Header>;

function readLists(fields: Readonly<Record<string, unknown>>, reading: Reading): Lists {
  const list = <T>(name: keyof Lists, read: Reader<T>): readonly T[] => {
    const raw = fields[name];
    if (Array.isArray(raw)) return readList(read, raw, name, reading);
    if (raw === undefined && LATER_LISTS.has(name)) return [];
    reading.issues.push(noList(name, raw));
    return [];
  };
  // in the order in which records refer to each other
  const sources = list('sources', recordReaders.sources);
  const countries = list('countries', recordReaders.countries);
  const people = list('people', recordReaders.people);
  const ties = list('ties', recordReaders.ties);
  return {
    sources,
    countries,
    people,
    events: list('events', recordReaders.events),
    interventions: list('interventions', recordReaders.interventions),
    series: list('series', recordReaders.series),
    ties,
    blocs: list('blocs', recordReaders.blocs),
    votes: list('votes', recordReaders.votes),
    stances: list('stances', recordReaders.stances),
    scenarios: list('scenarios', recordReaders.scenarios),
    claims: list('claims', recordReaders.claims),
  };
}

function noList(name: string, raw: unknown): Issue {
  const base = { severity: 'error', path: name } as const;
  if (raw === undefined) return { ...base, code: 'missing-field', context: { field: name } };
  return { ...base, code: 'wrong-shape', context: { expected: 'Array', found: wordOf(raw) } };
}
