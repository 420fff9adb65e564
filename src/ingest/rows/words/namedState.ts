import type { Iso3 } from '../../../model/Country.ts';
import type { Lang, LocalText } from '../../../model/LocalText.ts';
import { stateName } from '../../../model/stateName.ts';

/** Names that browsers write otherwise than the record does. */
const NAMES: ReadonlyMap<Iso3, Partial<LocalText>> = new Map([
  ['ATG', { en: 'Antigua and Barbuda' }],
  [
    'KNA',
    {
      en: 'Saint Kitts and Nevis',
      es: 'Saint Kitts y Nevis',
      pt: 'São Cristóvão e Névis',
      fr: 'Saint-Kitts-et-Nevis',
    },
  ],
  ['LCA', { en: 'Saint Lucia' }],
  ['MDA', { pt: 'Moldova' }],
  ['SLV', { fr: 'El Salvador' }],
  ['SUR', { es: 'Suriname' }],
  ['TTO', { en: 'Trinidad and Tobago' }],
  ['VCT', { en: 'Saint Vincent and the Grenadines' }],
  ['VNM', { fr: 'Viet Nam' }],
]);

const said = new Map<string, string>();

/** A state as a sentence names it: as the record does, else as the browser does; its code where neither has it. */
export function namedState(iso3: Iso3, lang: Lang): string {
  const key = lang + iso3;
  let name = said.get(key);
  if (name === undefined) {
    name = NAMES.get(iso3)?.[lang] ?? stateName(iso3, lang) ?? iso3;
    said.set(key, name);
  }
  return name;
}
