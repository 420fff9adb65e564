import type { Country } from '../../model/Country.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import { REGIONS } from '../../model/Country.ts';
import { countryName } from '../names/countryName.ts';
import { foldWords } from './foldText.ts';
import { stateWords } from './stateWords.ts';

/** States that a text names, by region and name: each word begins a word of a name, an alias or a code. */
export function findStates(dataset: Dataset, text: string, lang: Lang): readonly Country[] {
  const wanted = foldWords(text);
  const isNamed = (state: Country) => {
    const words = [...stateWords(state)];
    return wanted.every((word) => words.some((own) => own.startsWith(word)));
  };
  const name = ({ iso3 }: Country) => countryName(dataset, iso3, lang);
  return dataset.countries
    .filter(isNamed)
    .toSorted(
      (a, b) =>
        REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region) ||
        name(a).localeCompare(name(b), lang),
    );
}
