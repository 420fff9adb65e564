import { FILE_KINDS } from '../ingest/kinds/FileKind.ts';
import type { FileSource } from '../events/fileSource.ts';
import type { FilesOpened } from '../ingest/files/openFiles.ts';
import type { RowReader } from './RowReader.ts';
import { fileIdOf } from './fileIdOf.ts';
import { readTies } from '../ingest/ties/readTies.ts';
import { tieRecord } from '../ingest/ties/tieRecord.ts';
import { tellLayout } from '../ingest/rows/tellLayout.ts';
import { today } from './today.ts';

/** What came from an address, beside a data set as plain JSON. */
export type Addressed =
  | {
      readonly type: 'file';
      readonly id: string;
      readonly name: string;
      readonly source: FileSource;
    }
  /** A data set of our own that came packed, or was made of a file of ties. */
  | { readonly type: 'record'; readonly body: Blob }
  /** `kind`: what it is, as people call it; null where it is no file of rows in the first place. */
  | { readonly type: 'refused'; readonly kind: string | null };

/** What an address may answer with by mistake, or with what only looks like a data set. */
const NO_FILES: ReadonlySet<string> = new Set(['json', 'html', 'xml', 'binary']);

/**
 * Reads what came from an address as a file of events, in the format that it tells of itself: nobody is
 * there to be asked. Of an archive all files are taken, which have to be of one format. Fails with an
 * `EngineError`.
 */
export async function readAddressed(
  url: string,
  body: Blob,
  { unpack, readFile }: RowReader,
  signal: AbortSignal,
): Promise<Addressed> {
  const name = nameIn(url);
  const asked = { files: [{ name, body }], chosen: null, isAgreed: false };
  const wishes = { signal, onProgress: () => undefined };
  let found: FilesOpened = await unpack(asked, wishes);
  if (found.type === 'choice') {
    const chosen = found.members.map(({ path }) => path);
    found = await unpack({ ...asked, chosen }, wishes);
  }
  if (found.type === 'record') return found;
  if (found.type === 'refused') {
    const { kind } = found.refusal;
    return { type: 'refused', kind: NO_FILES.has(kind) ? null : FILE_KINDS[kind].label };
  }
  const set = found.type === 'rows' && found.sets.length === 1 ? found.sets[0] : undefined;
  if (!set) return { type: 'refused', kind: FILE_KINDS.zip.label };
  const file = new File([set.body], name, { lastModified: 0 });
  const ties = await readTies(set, null);
  const record = ties && tieRecord(ties);
  if (record) return { type: 'record', body: new Blob([JSON.stringify(record)]) };
  const told = await tellLayout(file);
  const refused = { type: 'refused', kind: FILE_KINDS.text.label } as const;
  if ('code' in told || !told.isSure) return refused;
  const id = fileIdOf(file);
  const layout = { ...told.layout, today: today() };
  const { source } = await readFile(id, file, layout, { signal, parts: set.parts });
  return source ? { type: 'file', id, name, source } : refused;
}

/** The last part of an address's path. */
function nameIn(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || path;
  } catch {
    return name;
  }
}
