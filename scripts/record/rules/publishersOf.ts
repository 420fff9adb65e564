import type { Source } from '../../../src/model/Source.ts';

/** Agencies that others print: a page that names one in brackets has the text from it. */
const WIRES = [
  'AFP',
  'ANSA',
  'AP',
  'Agencia Brasil',
  'Agência Brasil',
  'Anadolu',
  'Bloomberg',
  'CMC',
  'DPA',
  'EFE',
  'Europa Press',
  'IPS',
  'Notimex',
  'Prensa Latina',
  'Reuters',
  'Sputnik',
  'TASS',
  'The Canadian Press',
  'UPI',
  'Xinhua',
];

/** Names of one publisher, and publishers of one owner, which speak with one voice. The first stands for all. */
const OWNERS: readonly (readonly string[])[] = [
  ['AP', 'Associated Press', 'The Associated Press'],
  ['DPA', 'dpa'],
  ['BBC', 'BBC Mundo', 'BBC News'],
  ['CNN', 'CNN Chile', 'CNN en Español'],
  ['NBC News', 'NBC', 'NBC10 Philadelphia', 'Telemundo', 'Telemundo Utah'],
  ['DW', 'Deutsche Welle'],
  ['El Heraldo (Honduras)', 'El Heraldo', 'La Prensa (Honduras)'],
  ['Emol', 'El Mercurio'],
  ['Folha de S.Paulo', 'Folha', 'UOL'],
  ['O Globo', 'G1', 'GloboNews', 'Globo'],
  ['Turkuvaz', 'A News', 'Daily Sabah', 'Sabah'],
  ['Türkiye', 'Anadolu', 'TRT', 'TRT World', 'TRT Haber'],
  ['EBC', 'Agencia Brasil', 'Agência Brasil', 'TV Brasil'],
  ['Cuba', 'ACN', 'CubaSí', 'Cubadebate', 'Granma', 'Prensa Latina', 'Radio Habana Cuba'],
  ['Venezuela', 'AVN', 'teleSUR', 'VTV'],
  ['Rossiya', 'RT', 'Sputnik', 'RIA Novosti', 'Sputnik Mundo', 'Anlatılanın Ötesi'],
  ['China', 'CGTN', 'China Daily', 'China Hoy', 'Global Times', 'Xinhua', 'Shine'],
  ['US Department of State', 'Office of the Historian, US Department of State'],
];

const OWNER_OF = new Map(
  OWNERS.flatMap(([owner = '', ...names]) => [owner, ...names].map((name) => [name, owner])),
);

/** How a name goes on that stands before the page on which its text was read: “AFP, at Teletica”. */
const READ_ELSEWHERE = /(?:, (?:at|in|on|via|copied|a copy|copy|quoted|digest)| via)\b.*$/;

/**
 * Who says what a page says, by names that tell publishers apart: the wire and not the paper that
 * prints it, the owner and not the paper.
 */
export function publishersOf({ publisher }: Pick<Source, 'publisher'>): readonly string[] {
  const [, bracketed = ''] = /\(([^)]*)\)/.exec(publisher) ?? [];
  const wires = bracketed.split(/, | and /).filter((name) => WIRES.includes(name));
  const names = wires.length > 0 ? wires : namedIn(publisher);
  return names.map((name) => OWNER_OF.get(name) ?? name);
}

function namedIn(publisher: string): readonly string[] {
  if (OWNER_OF.has(publisher)) return [publisher];
  if (/^Wikipedia\b/.test(publisher)) return ['Wikipedia'];
  const first = publisher.replace(READ_ELSEWHERE, '');
  const names = first.split(' and ');
  return names.some((name) => WIRES.includes(name)) ? names : [first];
}
