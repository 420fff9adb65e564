import type { Iso3, Region } from '../../model/Country.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { LANGS, type Lang } from '../../model/LocalText.ts';
import { REGIONS } from '../../model/Country.ts';
import { countryName } from '../names/countryName.ts';
import { foldWords } from './foldText.ts';
import { iso2Of } from '../../model/iso2Of.ts';
import { stateName } from '../../model/stateName.ts';
import { stateWords } from './stateWords.ts';

interface FoundState {
  readonly iso3: Iso3;
  readonly region: Region;
}

/**
 * States that a text names, by region and name: each word begins a word of a name, an alias or a code. Those of
 * the data set, and of others those given, which stand beyond the Americas.
 */
export function findStates(
  dataset: Dataset,
  text: string,
  lang: Lang,
  others: Iterable<Iso3> = [],
): readonly FoundState[] {
  const wanted = foldWords(text);
  const isNamed = (words: Iterable<string>) => {
    const own = [...words];
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  };
  const name = ({ iso3 }: FoundState) => countryName(dataset, iso3, lang);
  const beyond = [...new Set(others)]
    .filter((iso3) => !dataset.countriesById.has(iso3) && isNamed(worldWords(iso3)))
    .map((iso3) => ({ iso3, region: 'outside' }) as const);
  return [...dataset.countries.filter((state) => isNamed(stateWords(state))), ...beyond].toSorted(
    (a, b) =>
      REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region) || name(a).localeCompare(name(b), lang),
  );
}

function worldWords(iso3: Iso3): readonly string[] {
  const names = LANGS.map((lang) => stateName(iso3, lang) ?? '');
  return [iso3, iso2Of(iso3) ?? '', ...names].flatMap(foldWords);
}
