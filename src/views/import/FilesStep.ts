import type { AllFilesProgress } from '../../ingest/files/AllProgress.ts';
import type { FileRefusal } from '../../ingest/files/FileFault.ts';
import type { FilesAsked, FilesOpened } from '../../ingest/files/openFiles.ts';
import type { FolderFiles } from './folderFiles.ts';
import type { OpenTrouble } from '../../state/openTrouble.ts';

/** What was chosen, and what the reader has said of it. */
export interface Choice {
  readonly files: readonly File[];
  readonly chosen: readonly string[] | null;
  readonly isAgreed: boolean;
}

/** What is asked or told before there are rows. */
export type FilesStep =
  | { readonly type: 'unpacking'; readonly choice: Choice; readonly progress: AllFilesProgress }
  | (Extract<FilesOpened, { type: 'choice' | 'large' }> & { readonly choice: Choice })
  /** Files of folders, to be chosen from. */
  | (FolderFiles & { readonly type: 'folder' })
  | { readonly type: 'refused'; readonly refusal: FileRefusal }
  | { readonly type: 'failed'; readonly choice: Choice; readonly why: OpenTrouble };

/** Opens a data set of our own in place of the one that is there; false where it cannot be read. */
export type OpenRecord = (file: File) => Promise<boolean>;

/** Turns files of any kind into rows, away from the page. Rejects when it is called off, and for a fault. */
export type UnpackFiles = (
  asked: FilesAsked,
  job: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: AllFilesProgress) => void;
  },
) => Promise<FilesOpened>;
