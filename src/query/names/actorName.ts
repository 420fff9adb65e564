import { type Lang, textIn } from '../../model/LocalText.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { countryName } from './countryName.ts';

/** Who changed a tie, a state or a bloc by its short name; the code when the data set knows neither. */
export function actorName(dataset: Dataset, by: string, lang: Lang): string {
  const bloc = dataset.blocs.find(({ id }) => id === by);
  return bloc ? textIn(bloc.shortName, lang).text : countryName(dataset, by, lang);
}
