import type { FilesAsked, FilesOpened } from '../ingest/files/openFiles.ts';
import type { UnpackWishes } from '../engine/EngineClient.ts';
import { catalogue } from './useCatalogue.ts';

/** Turns files of any kind into rows, away from the page. Fails with an `EngineError`. */
export function unpackFiles(asked: FilesAsked, wishes: UnpackWishes): Promise<FilesOpened> {
  return catalogue.unpack(asked, wishes);
}
