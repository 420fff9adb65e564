import type { Beside } from '../../state/Catalogue.ts';
import type { ImportStep, ReadyStep, Understanding } from './ImportStep.ts';
import { type LayoutTold, inProvenOrder, tellLayout } from '../../ingest/rows/tellLayout.ts';
import type { DayOrder } from '../../ingest/rows/dates/DateStyle.ts';
import type { TiesFile } from '../../ingest/ties/TiesFile.ts';
import { readTies } from '../../ingest/ties/readTies.ts';
import type { RowIssue } from '../../model/RowIssue.ts';
import type { RowsFile } from './RowsFile.ts';
import { keptColumns } from '../../state/keptColumns.ts';

/**
 * What can be done with a file, which `next` follow, by its first bytes: it is ready where it tells how it is to be read, or where
 * somebody has said it of one with the same names; else what its columns were taken for is to be looked at.
 */
export async function lookInto(
  rows: RowsFile,
  next: readonly RowsFile[],
  beside: readonly Beside[],
): Promise<ImportStep> {
  const { file } = rows;
  const told = await tell(file);
  if ('code' in told) {
    return { type: 'choosing', trouble: { type: 'unread', file, issue: told } };
  }
  const { bytes, head, layout, isSure } = told;
  const kept = head.hasNames ? keptColumns.of(head.cells) : null;
  const own: Understanding = kept
    ? { layout: await inProvenOrder(file, kept), told: 'kept' }
    : { layout, told: isSure || layout.format !== 'plain' ? 'format' : 'nothing' };
  const ready: ReadyStep = { type: 'ready', ...rows, next, bytes, own, ...own, beside };
  const read = layout.format === 'plain' && next.length === 0 ? await tiesIn(file, null) : null;
  if (read) return { type: 'ties', ready, read, order: null };
  return asEvents(ready);
}

/** A file of rows as one of events, whatever else it may be. */
export function asEvents(ready: ReadyStep): ImportStep {
  return ready.told === 'nothing' ? { type: 'columns', ready } : ready;
}

/** A file as one of ties; null for one of anything else, for one that is too long for that, and where it cannot be read. */
export async function tiesIn(file: File, order: DayOrder | null): Promise<TiesFile | null> {
  try {
    return await readTies({ name: file.name, body: file }, order);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function tell(file: File): Promise<LayoutTold | RowIssue> {
  try {
    return await tellLayout(file);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { code: 'unreadable', row: null, column: '', found: error.message };
  }
}
