import { type Pair, statesOf } from '../model/Pair.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Iso3 } from '../model/Country.ts';
import { type Lang, textIn } from '../model/LocalText.ts';

/** The name of a state in a language; its code when the data set does not know it. */
export function countryName(dataset: Dataset, iso3: Iso3, lang: Lang): string {
  const country = dataset.countriesById.get(iso3);
  return country ? textIn(country.name, lang).text : iso3;
}

/** "Mexico – Peru" */
export function pairName(dataset: Dataset, pair: Pair, lang: Lang): string {
  return statesOf(pair)
    .map((iso3) => countryName(dataset, iso3, lang))
    .join(' – ');
}
