import type { OpenWishes } from './Catalogue.ts';
import type { OpenedTable } from '../engine/EngineRequest.ts';
import type { RowFormatId } from '../ingest/rows/formats/RowFormat.ts';
import { isOwnRow } from './isOwnRow.ts';
import { applyEdit, lensStore } from './lensStore.ts';
import { catalogue } from './useCatalogue.ts';

/**
 * Opens a file of the reader's own and turns the view to it, in one act that Back undoes: its own time,
 * no filter of the view before, and no event open that is no longer on screen.
 */
export function openFile(
  file: File,
  format: RowFormatId,
  wishes: OpenWishes,
): Promise<OpenedTable> {
  return catalogue.open(file, format, wishes, ({ about }) => {
    const { open } = lensStore.getState().lens;
    const { source } = catalogue.store.getState().shown;
    const isGone = open?.type === 'event' && source.keyOf(open.id) === undefined;
    const { startDay, endDay } = about.opening;
    applyEdit({ type: 'turnToData', from: startDay, to: endDay, open: isGone ? null : open });
  });
}

/** Closes a file, and quietly the dossier of one of its events; time and filters stay as they are. */
export function closeFile(id: string): void {
  catalogue.close(id);
  if (isOwnRow(lensStore.getState().lens.open, id))
    applyEdit({ type: 'open', open: null }, 'replace');
}
