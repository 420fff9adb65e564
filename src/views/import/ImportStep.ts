import type { FilePart } from '../../ingest/rows/FilePart.ts';
import type { FilesStep } from './FilesStep.ts';
import type { DayOrder } from '../../ingest/rows/dates/DateStyle.ts';
import type { TiesFile } from '../../ingest/ties/TiesFile.ts';
import type { RowsFile } from './RowsFile.ts';
import type { RowLayout } from '../../ingest/rows/RowLayout.ts';
import type { RowsProgress } from '../../ingest/rows/readRows.ts';
import type { KeepTrouble } from '../../state/kept/KeepTrouble.ts';
import type { OpenTrouble } from '../../state/openTrouble.ts';
import type { Beside } from '../../state/Catalogue.ts';
import type { RowIssue } from '../../model/RowIssue.ts';
import type { RowsOpened } from './OpenFile.ts';

/** How far the opening of a file has come. */
export type ImportStep =
  | { readonly type: 'choosing'; readonly trouble: ImportTrouble | null }
  | ReadyStep
  /** The file is one of ties; `order` is what was said of its dates. */
  | {
      readonly type: 'ties';
      readonly ready: ReadyStep;
      readonly read: TiesFile;
      readonly order: DayOrder | null;
    }
  | { readonly type: 'columns'; readonly ready: ReadyStep }
  | { readonly type: 'reading'; readonly ready: ReadyStep; readonly progress: RowsProgress }
  | { readonly type: 'done'; readonly ready: ReadyStep; readonly opened: RowsOpened }
  | { readonly type: 'failed'; readonly ready: ReadyStep; readonly why: OpenTrouble };

/**
 * A file that cannot be read in any format, one without rows, an example that could not be fetched, or a
 * kept file that the browser does not give.
 */
export type ImportTrouble =
  | Extract<FilesStep, { type: 'refused' }>
  | { readonly type: 'unread'; readonly file: File; readonly issue: RowIssue }
  | { readonly type: 'not-fetched'; readonly name: string }
  | { readonly type: 'not-given'; readonly name: string; readonly why: KeepTrouble };

/**
 * How a file is to be read, and by what that is known: by the file, by a choice made now, by one made before
 * for such a file; or by nothing, so that what its columns were taken for is to be looked at.
 */
export interface Understanding {
  readonly layout: RowLayout;
  readonly told: 'format' | 'chosen' | 'kept' | 'nothing';
}

export interface ReadyStep extends Understanding {
  readonly type: 'ready';
  readonly file: File;
  /** The files that it was put together of; empty where it is one. */
  readonly parts: readonly FilePart[];
  /** Records that could not be turned into rows. */
  readonly spoilt: number;
  /** What was chosen with it and is opened after it. */
  readonly next: readonly RowsFile[];
  /** Its first bytes, which hold its head. */
  readonly bytes: Uint8Array;
  /** How it was understood before anything was chosen. */
  readonly own: Understanding;
  /** What stays on screen beside it. */
  readonly beside: readonly Beside[];
}
