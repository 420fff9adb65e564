import type { Beside } from '../../state/Catalogue.ts';
import type { ImportStep, ReadyStep, Understanding } from './ImportStep.ts';
import { type LayoutTold, inProvenOrder, tellLayout } from '../../ingest/rows/tellLayout.ts';
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
  return own.told === 'nothing' ? { type: 'columns', ready } : ready;
}

async function tell(file: File): Promise<LayoutTold | RowIssue> {
  try {
    return await tellLayout(file);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { code: 'unreadable', row: null, column: '', found: error.message };
  }
}
