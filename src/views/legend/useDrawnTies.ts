import { type DrawnTies, drawnTies } from '../../query/ties/drawnTies.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** The ties that the map draws now, counted. */
export function useDrawnTies(): DrawnTies {
  return drawnTies(useDataset(), useShownLens(), useAnswer());
}
