import { type Answer, answerOf } from '../query/answerOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Lens } from '../lens/Lens.ts';
import { selectionFor } from './selectionFor.ts';
import { useDataset } from './DatasetContext.ts';
import { useShownLens } from './shownLens.ts';

const answers = new WeakMap<Dataset, WeakMap<Lens, Answer>>();

/** The answer to a lens, worked out once for all views that ask. */
export function answerFor(dataset: Dataset, lens: Lens): Answer {
  let ofDataset = answers.get(dataset);
  if (!ofDataset) answers.set(dataset, (ofDataset = new WeakMap()));
  let answer = ofDataset.get(lens);
  if (!answer) ofDataset.set(lens, (answer = answerOf(dataset, lens, selectionFor)));
  return answer;
}

/** What text and lists show: the answer to the lens with the moving time. */
export function useAnswer(): Answer {
  return answerFor(useDataset(), useShownLens());
}
