import { type LinkNote, linkNotes, noteIgnored } from '../state/linkNotes.ts';
import { lensStore, replaceLens } from '../state/lensStore.ts';
import { whenSearchable } from '../state/whenSearchable.ts';

/**
 * Searches for the text of the link after all, if the search has come by now: unless the reader has put the
 * note away, or searches for another. A note that still stands is told anew.
 */
export function followLate(note: LinkNote): void {
  whenSearchable(note.text, (missing) => {
    const { ignored } = linkNotes.getState();
    const { lens } = lensStore.getState();
    if (!ignored.includes(note) || lens.q !== '') return;
    const others = ignored.filter((other) => other !== note);
    noteIgnored(missing ? [...others, { ...note, missing }] : others);
    if (!missing) replaceLens({ ...lens, q: note.text });
  });
}
