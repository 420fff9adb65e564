import type { Dataset } from '../../dataset/Dataset.ts';
import type { Iso3 } from '../../model/Country.ts';
import { stateName } from '../../model/stateName.ts';
import { type Lang, textIn } from '../../model/LocalText.ts';

/**
 * The name of a state in a language, as the data set has it, else as the world calls it; the code of what is no
 * state.
 */
export function countryName(dataset: Dataset, iso3: Iso3, lang: Lang): string {
  const country = dataset.countriesById.get(iso3);
  return country ? textIn(country.name, lang).text : (stateName(iso3, lang) ?? iso3);
}
