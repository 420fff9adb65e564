import type { Issue } from '../../src/model/Issue.ts';
import type { RecordIssue } from './RecordIssue.ts';

/** A record of the data set, and where it stands in the files. */
export interface PlacedRecord<T = unknown> {
  readonly record: T;
  readonly file: string;
  /** Path within the file; empty where the file is the record. */
  readonly at: string;
}

/** An issue of the data set, at `ties[4].date`, where it stands in the files; `head` has what is in no list. */
export function issueInFile(
  { path, context, ...issue }: Issue,
  lists: Readonly<Record<string, readonly PlacedRecord[]>>,
  head: string,
): RecordIssue {
  const placeOf = (place: string) => {
    const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(place) ?? [];
    const record = lists[list]?.[Number(index)];
    return record
      ? { file: record.file, path: `${record.at}${rest}`.replace(/^\./, '') }
      : { file: head, path: place };
  };
  // of two changes of a pair, which stand in one file, the issue names the other
  const other = context['other'] === undefined ? {} : { other: placeOf(context['other']).path };
  return { ...issue, ...placeOf(path), context: { ...context, ...other } };
}
