import type { Lens } from '../lens/Lens.ts';
import type { OpenWishes } from './Catalogue.ts';
import type { OpenedTable } from '../engine/EngineRequest.ts';
import type { RowLayout } from '../ingest/rows/RowLayout.ts';
import { isOwnRow } from './isOwnRow.ts';
import { applyEdit, lensStore } from './lensStore.ts';
import { today } from './today.ts';
import { catalogue } from './useCatalogue.ts';

type Time = Pick<Lens, 'mode' | 'from' | 'to'>;

/** By file, the time that its opening set, and the one before. */
const moved = new Map<string, { readonly set: Time; readonly before: Time }>();

/**
 * Opens a file of the reader's own and turns the view to it, in one act that Back undoes: its own time,
 * no filter of the view before, and no event open that is no longer on screen.
 */
export function openFile(file: File, layout: RowLayout, wishes: OpenWishes): Promise<OpenedTable> {
  return catalogue.open(file, { ...layout, today: today() }, wishes, ({ about }) => {
    const before = lensStore.getState().lens;
    const { source } = catalogue.store.getState().shown;
    const { open } = before;
    const isGone = open?.type === 'event' && source.keyOf(open.id) === undefined;
    const { startDay, endDay } = about.opening;
    // the file's coming on screen is the step that Back undoes, and takes this with it
    applyEdit(
      { type: 'turnToData', from: startDay, to: endDay, open: isGone ? null : open },
      'replace',
    );
    moved.set(about.id, {
      set: timeOf(lensStore.getState().lens),
      before: timeBefore(timeOf(before)),
    });
  });
}

/**
 * Closes a file, and quietly the dossier of one of its events. A time that the reader has set since it
 * was opened stays; else the one before comes back. Filters stay.
 */
export function closeFile(id: string): void {
  catalogue.close(id);
  const { lens } = lensStore.getState();
  if (isOwnRow(lens.open, id)) applyEdit({ type: 'open', open: null }, 'replace');
  const move = moved.get(id);
  moved.delete(id);
  if (!move) return;
  if (isSameTime(timeOf(lens), move.set)) applyEdit({ type: 'seeTime', ...move.before }, 'replace');
}

/** The time that a reader set: one that the opening of another file set is none. */
function timeBefore(now: Time): Time {
  const setBy = [...moved.values()].find(({ set }) => isSameTime(set, now));
  return setBy?.before ?? now;
}

function timeOf({ mode, from, to }: Lens): Time {
  return { mode, from, to };
}

function isSameTime(a: Time, b: Time): boolean {
  return a.mode === b.mode && a.from === b.from && a.to === b.to;
}
