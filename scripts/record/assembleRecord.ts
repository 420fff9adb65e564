import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import { readDataset } from '../../src/ingest/readDataset.ts';
import { type PlacedRecord, issueInFile } from './issueInFile.ts';
import type { RecordLists } from './RecordLists.ts';
import { type RecordIssue, recordError } from './RecordIssue.ts';
import { readRecordFile } from './readRecordFile.ts';
import { RECORD_KINDS, type RecordHead, type RecordOrder, type TieFile } from './recordKinds.ts';
import { recordText } from './recordText.ts';

/** What the files of the record are together; without text where one of them is wrong. */
export interface Assembled {
  /** The data set that the app loads. */
  readonly text: string | null;
  /** The same as the app reads it. */
  readonly value: DatasetRecord | null;
  /** The good records by list, each with its file; null where a file by itself is wrong. */
  readonly lists: RecordLists | null;
  /** What each good file says, by path: those beside the lists too. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly issues: readonly RecordIssue[];
}

const HEAD = 'record.json';
const ORDER = 'order.json';

/** Puts the files of the record together, text by path: each is checked alone, then all as the app reads them. */
export function assembleRecord(files: ReadonlyMap<string, string>): Assembled {
  const reads = [...files].map(([file, text]) => readRecordFile(file, text));
  const values = new Map(reads.map(({ file, value }) => [file, value]));
  const head = values.get(HEAD) as RecordHead | undefined;
  const order = (values.get(ORDER) ?? {}) as RecordOrder;
  const found = [
    ...reads.flatMap(({ issues }) => issues),
    ...(files.has(HEAD) ? [] : [recordError('no-head', HEAD)]),
    ...missingFiles(order, files),
  ];
  const none = { text: null, value: null, lists: null, files: values };
  if (!head || found.length > 0) return { ...none, issues: found };

  const lists: Readonly<Record<string, readonly PlacedRecord[]>> = Object.fromEntries(
    [...RECORD_KINDS.keys()].map((list) => {
      const paths = [...files.keys()].filter((path) => path.startsWith(`${list}/`));
      const sorted = inOrder(paths, pathsOf(list, order[list]));
      return [list, sorted.flatMap((path) => recordsOf(list, path, values.get(path)))];
    }),
  );
  const text = recordText({
    format: 'hemisphere-dataset' satisfies DatasetRecord['format'],
    version: 2 satisfies DatasetRecord['version'],
    ...head,
    ...Object.fromEntries(
      Object.entries(lists).map(([list, records]) => [list, records.map(({ record }) => record)]),
    ),
  });
  const { value, issues } = readDataset(text);
  const placed = issues.map((issue) => issueInFile(issue, lists, HEAD));
  const isGood = placed.every(({ severity }) => severity === 'warning');
  if (!isGood) return { ...none, issues: placed };
  return { text, value, lists: lists as unknown as RecordLists, files: values, issues: placed };
}

/** Those that are named, then the others by path. */
function inOrder(paths: readonly string[], named: readonly string[]): readonly string[] {
  return [...named, ...paths.filter((path) => !named.includes(path)).toSorted()];
}

function pathsOf(list: string, names: readonly string[] = []): string[] {
  return names.map((name) => `${list}/${name}.json`);
}

function missingFiles(order: RecordOrder, files: ReadonlyMap<string, string>): RecordIssue[] {
  return Object.entries(order).flatMap(([list, names]) =>
    pathsOf(list, names).flatMap((found, i) =>
      files.has(found) ? [] : [recordError('no-file', ORDER, `${list}[${i}]`, { found })],
    ),
  );
}

/** A file is one record, but that of a pair, which names the pair once for all of its changes. */
function recordsOf(list: string, file: string, value: unknown): PlacedRecord[] {
  if (list !== 'ties') return [{ record: value, file, at: '' }];
  const { pair, changes } = value as TieFile;
  return changes.map(({ id, ...change }, i) => ({
    record: { id, pair, ...change },
    file,
    at: `changes[${i}]`,
  }));
}
