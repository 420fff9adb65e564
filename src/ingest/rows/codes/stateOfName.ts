import { iso2Of } from '../../../model/iso2Of.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { STATE_CODES } from './stateCodes.ts';

/** Languages in which people call states, with those parts of the world that call some otherwise. */
const LANGS = ['en', 'en-GB', 'es', 'es-MX', 'es-AR', 'pt', 'pt-PT', 'fr', 'fr-CA'];

/** What people and papers write besides the names that CLDR has: official names, short forms, former names. */
const OTHER_NAMES: Readonly<Record<Iso3, string>> = {
  ARG: 'República Argentina|Argentine Republic|República da Argentina|République argentine',
  ARE: 'EAU|Emiratos Árabes|Emirados Árabes',
  BLR: 'Belorussia|Bielorrússia|Biélorussie|Bielorrusia',
  BOL: 'Estado Plurinacional de Bolivia|Estado Plurinacional da Bolívia|État plurinational de Bolivie|Plurinational State of Bolivia',
  BRA: 'República Federativa do Brasil|República Federativa de Brasil|Federative Republic of Brazil|République fédérative du Brésil',
  CHN: 'PRC|RPC|Mainland China|República Popular China|República Popular de China|República Popular da China|République populaire de Chine',
  CIV: 'Ivory Coast|Costa de Marfil|Costa do Marfim',
  COD: 'RDC|DRC|RD Congo|RD del Congo|República Democrática del Congo|República Democrática do Congo|République démocratique du Congo',
  COG: 'República del Congo|República do Congo|République du Congo',
  CPV: 'Cap Vert',
  CZE: 'República Checa|República Tcheca|République tchèque|Tchéquie',
  DEU: 'RFA|FRG|Federal Republic of Germany|República Federal de Alemania|República Federal da Alemanha|République fédérale d’Allemagne',
  DOM: 'Dominican Rep|Rep Dominicana|Rép dominicaine|República Dominicana',
  FSM: 'Federated States of Micronesia|Estados Federados de Micronesia|Estados Federados da Micronésia|États fédérés de Micronésie',
  FRA: 'République française|French Republic|República Francesa',
  GBR: 'Gran Bretaña|Grã-Bretanha|Grande-Bretagne|United Kingdom of Great Britain and Northern Ireland|Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  IRN: 'Islamic Republic of Iran|República Islámica de Irán|República Islâmica do Irã|République islamique d’Iran|Persia',
  KOR: 'ROK|Republic of Korea|República de Corea|República da Coreia|République de Corée',
  LAO: 'Lao PDR|RDP Lao',
  MEX: 'Estados Unidos Mexicanos|United Mexican States|Estados Unidos do México|États-Unis mexicains',
  MKD: 'FYROM|Antigua República Yugoslava de Macedonia',
  NLD: 'Holland|Holanda|Hollande|Países Bajos|Pays-Bas',
  PRK: 'DPRK|RPDC|Democratic People’s Republic of Korea|República Popular Democrática de Corea|República Popular Democrática da Coreia|République populaire démocratique de Corée',
  PSE: 'Palestina|Estado de Palestina|Estado da Palestina|État de Palestine',
  RUS: 'USSR|URSS|Soviet Union|Unión Soviética|União Soviética|Union soviétique|Federación de Rusia|Federación Rusa|Federação Russa|Fédération de Russie',
  SWZ: 'Suazilandia|Suazilândia',
  SYR: 'República Árabe Siria|República Árabe Síria|République arabe syrienne',
  TLS: 'Timor Oriental|Timor Leste',
  TTO: 'Trinidad|Trinidad & Tobago',
  TWN: 'Republic of China|República de China|República da China|République de Chine',
  TZA: 'United Republic of Tanzania|República Unida de Tanzania|República Unida da Tanzânia|République-Unie de Tanzanie',
  URY: 'República Oriental del Uruguay|República Oriental do Uruguai|Oriental Republic of Uruguay|République orientale de l’Uruguay',
  USA: 'EE UU|EE.UU.|EUA|E.U.A.|É.-U.|U S A|U S|United States of North America|Estados Unidos de América|Estados Unidos da América|Estados Unidos de Norteamérica|Estados Unidos de Norte América|États-Unis d’Amérique',
  VAT: 'Holy See|Santa Sede|Santa Sé|Saint-Siège|Vaticano',
  VEN: 'Bolivarian Republic of Venezuela|República Bolivariana de Venezuela|República Bolivariana da Venezuela|République bolivarienne du Venezuela',
};

/** Names that begin like the official name of a state, and are of another. */
const OTHERS: ReadonlySet<string> = new Set([
  'republic of vietnam',
  'republica de vietnam',
  'republica do vietna',
]);

const OFFICIAL =
  /^(?:republic|kingdom|state|commonwealth|principality|republica|reino|estado|principado|republique|royaume|etat|principaute) (?:of|del|de|do|da|du|des|d) /;
const ARTICLE = /^(?:the|los|las|la|el|os|as|les|le) /;

/** The state that a name stands for, in one of four languages, whatever its case, accents and article. */
export function stateOfName(name: string): Iso3 | undefined {
  const plain = plainName(name);
  if (plain === '' || OTHERS.has(plain)) return undefined;
  known ??= allNames();
  const exact = known.get(plain);
  if (exact !== undefined) return exact;
  const short = plain.replace(ARTICLE, '');
  return known.get(short) ?? known.get(short.replace(OFFICIAL, '').replace(ARTICLE, ''));
}

/** Put together when the first name is asked for: a few thousand words. */
let known: ReadonlyMap<string, Iso3> | null = null;

function allNames(): ReadonlyMap<string, Iso3> {
  const names = new Map<string, Iso3>();
  const displayed = LANGS.flatMap((lang) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }),
    ),
  );
  // what event data write stands before what CLDR has
  for (const [iso3, , , own] of STATE_CODES) {
    const all = [...own.split('|'), ...(OTHER_NAMES[iso3]?.split('|') ?? [])];
    for (const name of all) names.set(plainName(name), iso3);
  }
  for (const [iso3] of STATE_CODES) {
    const iso2 = iso2Of(iso3);
    if (iso2 === undefined) throw new Error(`${iso3} has no alpha-2 code.`);
    for (const display of displayed) {
      for (const name of withParts(display.of(iso2) ?? '')) {
        const plain = plainName(name);
        if (plain !== '' && !names.has(plain)) names.set(plain, iso3);
      }
    }
  }
  return names;
}

/** `Myanmar (Burma)` is also either of the two. */
function withParts(name: string): readonly string[] {
  const match = /^(.+) \((.+)\)$/.exec(name);
  return match ? [name, match[1]!, match[2]!] : [name];
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\bl['’]/g, '')
    .replace(/\bd['’]/g, 'd ')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}
