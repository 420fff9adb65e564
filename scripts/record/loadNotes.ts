import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { RecordNotes, RecordRevision } from '../../src/model/RecordNotes.ts';
import { dirname, join } from 'node:path';

/**
 * What a folder says of its record beside the records, and which editions stand beside what is built of it;
 * a file that is not there says nothing.
 */
export function loadNotes(folder: string, target: string): RecordNotes {
  const textOf = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
  const listOf = (path: string) => JSON.parse(textOf(path) ?? '[]') as unknown[];
  const lists = existsSync(join(folder, 'left-out'))
    ? readdirSync(join(folder, 'left-out')).filter((name) => name.endsWith('.json'))
    : [];
  const leftOut = ['left-out.json', ...lists.toSorted().map((name) => `left-out/${name}`)];
  return {
    versions: versionsBeside(target),
    revisions: readRevisions(textOf('CHANGELOG.md') ?? ''),
    sought: listOf('sought.json') as RecordNotes['sought'],
    leftOut: leftOut.flatMap(listOf) as unknown as RecordNotes['leftOut'],
  };
}

const EDITION = /^(\d{4}\.\d\d\.\d\d)\.json$/;

function versionsBeside(target: string): readonly string[] {
  const folder = join(dirname(target), 'versions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => EDITION.exec(name)?.[1] ?? [])
    .toSorted()
    .toReversed();
}

const ROW = /^\|(?<cells>.+)\|\s*$/gm;
const CELLS = 4;

/** The rows of the history's table: day, records, what changed, by which sources. */
export function readRevisions(markdown: string): readonly RecordRevision[] {
  return [...markdown.matchAll(ROW)].flatMap(({ groups }) => {
    const cells = (groups?.['cells'] ?? '').split(/(?<!\\)\|/).map((cell) => cell.trim());
    const [day = '', records = '', text = '', by = ''] = cells;
    if (cells.length !== CELLS || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
    return [{ day, records: idsIn(records), text: text.replaceAll('\\|', '|'), by: idsIn(by) }];
  });
}

function idsIn(cell: string): readonly string[] {
  return cell
    .split(/,\s*/)
    .map((id) => id.trim())
    .filter((id) => id !== '' && id !== '–');
}
