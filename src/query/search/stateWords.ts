import type { Country } from '../../model/Country.ts';
import { foldWords } from './foldText.ts';
import { textsOf } from '../../model/LocalText.ts';

/** The words that name a state, folded: of its codes, its names in all languages, its aliases. */
export function stateWords(state: Country): ReadonlySet<string> {
  const names = [state.iso3, state.iso2, ...textsOf(state.name), ...(state.aliases ?? [])];
  return new Set(names.flatMap(foldWords));
}
