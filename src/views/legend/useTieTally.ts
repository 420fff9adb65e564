import { type TieTally, tieTally } from '../../query/ties/tieTally.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** The ties that the map draws now, counted. */
export function useTieTally(): TieTally {
  return tieTally(useDataset(), useShownLens(), useAnswer());
}
