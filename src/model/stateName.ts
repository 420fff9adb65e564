import type { Iso3 } from './Country.ts';
import type { Lang } from './LocalText.ts';
import { iso2Of } from './iso2Of.ts';

const namesIn = new Map<Lang, Intl.DisplayNames>();

/** The name of a state of the world in a language, as the browser has it (CLDR); undefined for what is no state. */
export function stateName(iso3: Iso3, lang: Lang): string | undefined {
  const iso2 = iso2Of(iso3);
  if (iso2 === undefined) return undefined;
  let names = namesIn.get(lang);
  if (!names) {
    names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    namesIn.set(lang, names);
  }
  return names.of(iso2);
}
