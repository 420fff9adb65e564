import { lensStore, replaceLens } from '../../state/lensStore.ts';
import { linkNotes, noteIgnored } from '../../state/linkNotes.ts';
import { whenSearchable } from '../../state/whenSearchable.ts';

/** Resolves when the text of the link can be searched for; without a search the link goes on without it. */
export function bindSearch(): Promise<void> {
  const { q } = lensStore.getState().lens;
  return new Promise((resolve) => {
    whenSearchable(q, (missing) => {
      if (missing) {
        noteIgnored([...linkNotes.getState().ignored, { key: 'q', text: q, missing }]);
        replaceLens({ ...lensStore.getState().lens, q: '' });
      }
      resolve();
    });
  });
}
