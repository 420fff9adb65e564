import type { Dataset } from '../../dataset/Dataset.ts';
import type { Reading } from './datasetReference.ts';
import type { Reference } from '../../references/Reference.ts';
import type { TieRow } from '../ties/tieRows.ts';
import { type Day, isoOf } from '../../model/Day.ts';
import { pairName } from '../names/pairName.ts';
import { partReference } from './partReference.ts';

/** A relationship on a day as a reference; `statement` says how it stood then. */
export function pairReference(
  dataset: Dataset,
  { pair }: TieRow,
  { statement, day }: { readonly statement: string; readonly day: Day },
  reading: Reading,
): Reference {
  const title = `${pairName(dataset, pair, reading.lang)}: ${statement}`;
  return partReference(dataset, { key: ['pair', pair, isoOf(day)], title }, reading);
}
