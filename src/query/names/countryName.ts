import type { Dataset } from '../../dataset/Dataset.ts';
import type { Iso3 } from '../../model/Country.ts';
import { type Lang, textIn } from '../../model/LocalText.ts';

/** The name of a state in a language; its code when the data set does not know it. */
export function countryName(dataset: Dataset, iso3: Iso3, lang: Lang): string {
  const country = dataset.countriesById.get(iso3);
  return country ? textIn(country.name, lang).text : iso3;
}
