import { textIn } from '../../model/LocalText.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Reading } from './datasetReference.ts';
import type { Reference } from '../../references/Reference.ts';
import { keyOf } from './keyOf.ts';
import { partReference } from './partReference.ts';

/** An event of the record as a reference; `when` is its date as the language writes it. */
export function eventReference(
  dataset: Dataset,
  event: GeoEvent,
  when: string,
  reading: Reading,
): Reference {
  const title = `${textIn(event.title, reading.lang).text} (${when})`;
  return partReference(dataset, { key: [keyOf('event', event.id)], title }, reading);
}
