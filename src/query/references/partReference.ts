import { type Reading, datasetReference } from './datasetReference.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Reference } from '../../references/Reference.ts';

export interface PartOfDataset {
  /** Names it among the parts of the data set. */
  readonly key: readonly string[];
  readonly title: string;
}

/** A part of the data set as a reference: a view of it, an event, a relationship on a day. */
export function partReference(
  dataset: Dataset,
  { key, title }: PartOfDataset,
  reading: Reading,
): Reference {
  const whole = datasetReference(dataset, reading);
  return {
    ...whole,
    id: [whole.id, ...key].join('-'),
    title,
    container: whole.title,
    lang: reading.lang,
  };
}
