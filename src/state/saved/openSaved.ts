import { type LinkNote, noteIgnored } from '../linkNotes.ts';
import type { SavedView } from './SavedView.ts';
import type { Shown } from '../../query/Shown.ts';
import { decodeLens } from '../../lens/decodeLens.ts';
import { lensStore } from '../lensStore.ts';
import { settleLens } from '../../query/settleLens.ts';
import { showRecord } from '../showRecord.ts';
import { whenSearchable } from '../whenSearchable.ts';

/**
 * Opens a saved view as one step of the history, in the reader’s present language and theme. What of it
 * cannot be followed is noted, as of a link.
 */
export function openSaved(shown: Shown, { query, files }: Pick<SavedView, 'query' | 'files'>) {
  const { lens: read, ignored } = decodeLens(query);
  whenSearchable(read.q, (missing) => {
    const { lens: now } = lensStore.getState();
    const { lang, theme, embed } = now;
    const wanted = { ...read, lang, theme, embed, q: missing ? '' : read.q };
    const notes: LinkNote[] = missing ? [{ key: 'q', text: read.q, missing }] : [];
    const isHere = wanted.data === now.data;
    // another data set is still to come, and fits the lens once it is there
    const fit = isHere ? settleLens(shown, wanted) : { lens: wanted, ignored: [] };
    if (files.length === 0 && shown.source.about.kind === 'file') showRecord();
    lensStore.setState({
      lens: fit.lens,
      act: 'push',
      ...(!isHere && { link: { origin: 'address' as const } }),
    });
    noteIgnored([...ignored, ...fit.ignored, ...notes]);
  });
}
