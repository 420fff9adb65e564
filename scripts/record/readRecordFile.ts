import * as v from 'valibot';
import { readEdtf } from '../../src/model/readEdtf.ts';
import { readJson } from '../../src/ingest/readJson.ts';
import { shapeIssue } from '../../src/ingest/shapeIssue.ts';
import { type RecordIssue, recordError } from './RecordIssue.ts';
import { RECORD_KINDS, type RecordKind, type TieFile, besideSchema } from './recordKinds.ts';
import { unknownKeys } from './unknownKeys.ts';

/** A file of the record by itself; its value is there where nothing is wrong with it. */
interface RecordFile {
  readonly file: string;
  readonly value?: unknown;
  readonly issues: readonly RecordIssue[];
}

/** Reads one file and checks it alone: its place, its JSON, its keys and shape, its name, its order. */
export function readRecordFile(file: string, text: string): RecordFile {
  const [folder = ''] = file.split('/');
  const kind = file.endsWith('.json') && file !== folder ? RECORD_KINDS.get(folder) : undefined;
  const schema = kind?.schema ?? besideSchema(file);
  if (!schema) return { file, issues: [recordError('no-place', file)] };
  const json = readJson(text);
  if ('issue' in json) return { file, issues: [{ ...json.issue, file }] };
  const { value } = json;
  const shape = v.safeParse(schema, value, { abortPipeEarly: true });
  const issues = [
    ...unknownKeys(schema, value).map((path) =>
      recordError('unknown-key', file, path, { found: path.replace(/^.*\./, '') }),
    ),
    ...(shape.issues ?? []).map((issue) => ({ ...shapeIssue(issue, ''), file })),
    ...(shape.success && kind ? nameIssues(file, `${folder}/${kind.nameOf(value)}`, kind) : []),
    ...(shape.success && folder === 'ties' ? orderIssues(file, value as TieFile) : []),
  ];
  return issues.length > 0 ? { file, issues } : { file, value, issues };
}

/** Name and content agree, so that who looks for a record finds it. */
function nameIssues(file: string, name: string, { wordsFollow }: RecordKind): RecordIssue[] {
  const rest = file.startsWith(name) ? file.slice(name.length) : '';
  if ((wordsFollow ? /^(?:-[a-z0-9]+)*\.json$/ : /^\.json$/).test(rest)) return [];
  const expected = wordsFollow ? `${name}.json, or ${name}-WORDS.json` : `${name}.json`;
  return [recordError('wrong-name', file, '', { expected })];
}

/** Changes stand by day; of two on one day the later in the file holds. */
function orderIssues(file: string, { changes }: TieFile): RecordIssue[] {
  const dayOf = (date: string) => readEdtf(date)?.startDay ?? -Infinity;
  return changes.flatMap(({ date }, i) => {
    const before = changes[i - 1]?.date;
    if (before === undefined || dayOf(before) <= dayOf(date)) return [];
    const context = { found: date, other: before };
    return [recordError('wrong-order', file, `changes[${i}].date`, context)];
  });
}
