import type { Dataset } from '../../dataset/Dataset.ts';
import { type Day, isoOf } from '../../model/Day.ts';
import { type Lang, textIn } from '../../model/LocalText.ts';
import type { Reference } from '../../references/Reference.ts';

export interface Reading {
  readonly lang: Lang;
  /** The full address at which it is read. */
  readonly address: string;
  /** The day on which it is read. */
  readonly today: Day;
}

/** The name of the work that all of it is part of. */
const NAME = 'Hemisphere';

/** The data set as a reference; its edition is the day of issue. */
export function datasetReference({ title, edition }: Dataset, reading: Reading) {
  const words = textIn(title, reading.lang);
  return {
    id: ['hemisphere', ...(edition === null ? [] : [edition.replaceAll('.', '-')])].join('-'),
    type: 'dataset',
    title: words.text,
    container: null,
    publisher: NAME,
    issued: edition && edition.replaceAll('.', '-'),
    accessed: isoOf(reading.today),
    version: edition,
    url: reading.address,
    addressText: null,
    archive: null,
    lang: words.lang,
  } as const satisfies Reference;
}
