import { askOf } from '../events/ask/Ask.ts';
import { editLens } from '../lens/editLens.ts';
import type { EventSource } from '../events/EventSource.ts';
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

/** By file, the layout that it was read in. */
const layouts = new Map<string, RowLayout>();

/**
 * Opens a file of the reader's own and turns the view to it, in one act that Back undoes: its own time,
 * no event open that is no longer on screen, and no filter of the view before, unless the file comes in the
 * place of one of the same layout and the filters let some of its events through.
 */
export function openFile(file: File, layout: RowLayout, wishes: OpenWishes): Promise<OpenedTable> {
  return catalogue.open(file, { ...layout, today: today() }, wishes, (opened) => {
    const { about } = opened;
    const before = lensStore.getState().lens;
    const { source } = catalogue.store.getState().shown;
    const { open } = before;
    const isGone = open?.type === 'event' && source.keyOf(open.id) === undefined;
    const { startDay, endDay } = about.opening;
    const turn = {
      type: 'turnToData',
      from: startDay,
      to: endDay,
      open: isGone ? null : open,
    } as const;
    const kept = editLens(before, { ...turn, filters: 'kept' });
    const fits = replacesAlike(about.id, layout) && passesAny(opened, kept);
    // the file's coming on screen is the step that Back undoes, and takes this with it
    applyEdit({ ...turn, filters: fits ? 'kept' : 'lifted' }, 'replace');
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
  layouts.delete(id);
  const { lens } = lensStore.getState();
  if (isOwnRow(lens.open, id)) applyEdit({ type: 'open', open: null }, 'replace');
  const move = moved.get(id);
  moved.delete(id);
  if (!move) return;
  if (isSameTime(timeOf(lens), move.set)) applyEdit({ type: 'seeTime', ...move.before }, 'replace');
}

/** Notes the layout of a file that was opened; whether one of the same layout has gone for it. */
function replacesAlike(id: string, layout: RowLayout): boolean {
  const { files } = catalogue.store.getState();
  const gone = [...layouts].filter(
    ([other]) => other === id || !files.some((file) => file.id === other),
  );
  for (const [other] of gone) layouts.delete(other);
  layouts.set(id, layout);
  return gone.some(([, other]) => isAlike(other, layout));
}

function isAlike(a: RowLayout, b: RowLayout): boolean {
  return a.format === b.format && String(a.names) === String(b.names);
}

/** Whether filters let events of a file through; words are not asked, which take longer to be found. */
function passesAny(source: EventSource, lens: Lens): boolean {
  return source.frame(askOf(source.about, { ...lens, q: '' }), null).now.total > 0;
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
