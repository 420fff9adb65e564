import type { Iso3 } from '../../../model/Country.ts';
import { stateOf } from './stateOf.ts';

/** The state that a person writes, by name or code. Names first: of two letters, `UK` is one. */
export function stateIn(text: string): Iso3 | undefined {
  return stateOf.cameo(text) ?? stateOf.name(text) ?? stateOf.iso2(text);
}
