import type { GivenFile } from '../../../../src/ingest/files/GivenFile.ts';
import { type FilesOpened, openFiles } from '../../../../src/ingest/files/openFiles.ts';

export function opened(
  files: readonly GivenFile[],
  chosen: readonly string[] | null = null,
  isAgreed = false,
): Promise<FilesOpened> {
  return openFiles({ files, chosen, isAgreed }, { signal: new AbortController().signal });
}

/** The rows that a file comes to, as text; throws where it comes to anything else. */
export async function textOf(file: GivenFile, chosen: readonly string[] | null = null) {
  const found = await opened([file], chosen);
  if (found.type !== 'rows') throw new Error(JSON.stringify(found));
  const [set, ...others] = found.sets;
  if (!set || others.length > 0) throw new Error(`There are ${found.sets.length} sets.`);
  return set.body.text();
}

/** Why a file is refused: code and name. */
export async function refusalOf(file: GivenFile, chosen: readonly string[] | null = null) {
  const found = await opened([file], chosen);
  return found.type === 'refused' ? found.refusal : found.type;
}
