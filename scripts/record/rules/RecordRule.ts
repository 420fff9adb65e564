import type { PlacedRecord } from '../issueInFile.ts';
import type { RecordLists } from '../RecordLists.ts';

/** What rules look at: the good records, and what each file says by its path. */
export interface RuleInput {
  readonly lists: RecordLists;
  readonly files: ReadonlyMap<string, unknown>;
}

/** A place in a file where the record breaks a rule. */
export interface Breach {
  readonly file: string;
  /** Path within the file; empty for the file as a whole. */
  readonly path: string;
  /** What an exception names: the id of the record, or the part of it that `judged` tells apart. */
  readonly record: string;
  /** The words that the message needs. */
  readonly context: Readonly<Record<string, string>>;
}

/** A rule of the guide to the record that code can hold it to. */
export interface RecordRule {
  /** In kebab case: what exceptions and lines of the check call it. */
  readonly name: string;
  /** What is wrong and what to do, with `{words}` from the context. */
  readonly message: string;
  readonly find: (input: RuleInput) => readonly Breach[];
  /** Why a breach may stand for a while: `npm run data:except` lists each with this reason. */
  readonly waits?: string;
}

/** A breach in a record, at a path below it. */
export function breachIn(
  { file, at, record }: PlacedRecord<{ readonly id: string }>,
  path: string,
  context: Breach['context'] = {},
): Breach {
  const inner = at !== '' && path !== '' && !path.startsWith('[') ? `.${path}` : path;
  return { file, path: `${at}${inner}`, record: record.id, context };
}
