import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJson } from '../../src/ingest/readJson.ts';
import { shapeIssue } from '../../src/ingest/shapeIssue.ts';
import type { TableAbout } from '../../src/model/TableAbout.ts';
import { type RecordIssue, recordError } from '../record/RecordIssue.ts';
import { unknownKeys } from '../record/unknownKeys.ts';
import { readCsv } from './readCsv.ts';
import { TABLE_IDS, TABLE_KINDS, type TableId, type TableRow } from './tableKinds.ts';
import { aboutOf, tableSchema } from './tableSchema.ts';

/** A table of others as its two files give it. */
export interface Table<Id extends TableId> {
  readonly about: TableAbout;
  readonly rows: readonly TableRow<Id>[];
}

export type Tables = { readonly [Id in TableId]: Table<Id> };

interface LoadedTables {
  /** Null where the folder has none, or one of them is wrong. */
  readonly tables: Tables | null;
  readonly issues: readonly RecordIssue[];
}

const FOLDER = 'tables';
/** Faulty cells that are told of a table: a column that has slipped has thousands. */
const TOLD_CELLS = 5;

/** Reads and checks the tables below the folder of the record: companions, checksums, columns and cells. */
export function loadTables(record: string): LoadedTables {
  const folder = join(record, FOLDER);
  if (!existsSync(folder)) return { tables: null, issues: [] };
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const known = new Set(TABLE_IDS.flatMap((id) => [`${id}.csv`, `${id}.json`]));
  const strangers = names
    .filter((name) => !known.has(name))
    .map((name) => recordError('no-place', `${FOLDER}/${name}`));
  const reads = TABLE_IDS.map((id) => [id, readTable(folder, id)] as const);
  const issues = [...strangers, ...reads.flatMap(([, read]) => read.issues)];
  if (issues.length > 0) return { tables: null, issues };
  return {
    tables: Object.fromEntries(reads.map(([id, { table }]) => [id, table])) as unknown as Tables,
    issues,
  };
}

function readTable(folder: string, id: TableId) {
  const [csv, json] = [`${id}.csv`, `${id}.json`];
  const missing = [csv, json].find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) {
    const other = missing === csv ? json : csv;
    return fault([recordError('no-companion', `${FOLDER}/${other}`, '', { found: missing })]);
  }
  const sidecar = readJson(readFileSync(join(folder, json), 'utf8'));
  if ('issue' in sidecar) return fault([{ ...sidecar.issue, file: `${FOLDER}/${json}` }]);
  const shape = v.safeParse(tableSchema, sidecar.value, { abortPipeEarly: true });
  const shapeFaults = [
    ...unknownKeys(tableSchema, sidecar.value).map((path) =>
      recordError('unknown-key', `${FOLDER}/${json}`, path, { found: path }),
    ),
    ...(shape.issues ?? []).map((one) => ({ ...shapeIssue(one, ''), file: `${FOLDER}/${json}` })),
  ];
  if (!shape.success || shapeFaults.length > 0) return fault(shapeFaults);
  const bytes = readFileSync(join(folder, csv));
  const { rows, issues } = readRows(id, bytes.toString('utf8'), shape.output.rows);
  const found = createHash('sha256').update(bytes).digest('hex');
  const expected = shape.output.sha256;
  const sums =
    found === expected
      ? []
      : [recordError('wrong-checksum', `${FOLDER}/${csv}`, '', { found, expected })];
  return { table: { about: aboutOf(id, shape.output), rows }, issues: [...sums, ...issues] };
}

function fault(issues: readonly RecordIssue[]) {
  return { table: null, issues };
}

function readRows(id: TableId, text: string, expected: number) {
  const file = `${FOLDER}/${id}.csv`;
  const [head = [], ...lines] = readCsv(text);
  const columns = Object.entries(TABLE_KINDS[id]);
  const names = columns.map(([name]) => name);
  if (head.join() !== names.join()) {
    const context = { found: head.join(), expected: names.join() };
    return { rows: [], issues: [recordError('wrong-columns', file, '', context)] };
  }
  const faults = lines.flatMap((cells, at) => {
    const row = `row ${at + 1}`;
    if (cells.length !== names.length) {
      const context = { found: String(cells.length), expected: String(names.length) };
      return [recordError('bad-line', file, row, context)];
    }
    return columns.flatMap(([name, { holds, what }], column) => {
      const found = cells[column] ?? '';
      const context = { found, expected: what };
      return holds.test(found) ? [] : [recordError('bad-cell', file, `${row}, ${name}`, context)];
    });
  });
  const counted = { found: String(lines.length), expected: String(expected) };
  const issues = [
    ...(lines.length === expected ? [] : [recordError('wrong-count', file, '', counted)]),
    ...faults.slice(0, TOLD_CELLS),
  ];
  const rows = lines.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]])));
  return { rows, issues };
}
