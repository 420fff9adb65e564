import type { Dataset } from '../dataset/Dataset.ts';
import { lensStore, replaceLens } from './lensStore.ts';
import { linkNotes, noteIgnored } from './linkNotes.ts';
import { settleLens } from '../query/settleLens.ts';

/** Fits the lens that a link gave to the data set that has come, and notes what does not fit. */
export function takeLink(dataset: Dataset): void {
  const { lens } = lensStore.getState();
  const settled = settleLens(dataset, lens);
  if (settled.ignored.length > 0)
    noteIgnored([...linkNotes.getState().ignored, ...settled.ignored]);
  if (settled.lens !== lens) replaceLens(settled.lens);
}
