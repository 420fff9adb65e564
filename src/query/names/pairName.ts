import { type Pair, statesOf } from '../../model/Pair.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import { countryName } from './countryName.ts';

/** "Mexico – Peru" */
export function pairName(dataset: Dataset, pair: Pair, lang: Lang): string {
  return statesOf(pair)
    .map((iso3) => countryName(dataset, iso3, lang))
    .join(' – ');
}
