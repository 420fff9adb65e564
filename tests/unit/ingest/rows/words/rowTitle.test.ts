import { expect, test } from 'vitest';
import fc from 'fast-check';
import { LANGS, textsOf } from '../../../../../src/model/LocalText.ts';
import {
  ROW_FORMAT_IDS,
  type RowFormatId,
} from '../../../../../src/ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../../../../src/ingest/rows/formats/rowFormats.ts';
import acled from '../../../../../src/ingest/rows/words/acledWords.json';
import groups from '../../../../../src/ingest/rows/words/groupWords.json';
import { rowTitle, titleWords } from '../../../../../src/ingest/rows/words/rowTitle.ts';
import roles from '../../../../../src/ingest/rows/words/roleWords.json';
import scad from '../../../../../src/ingest/rows/words/scadWords.json';
import ucdp from '../../../../../src/ingest/rows/words/ucdpWords.json';

type Cells = Readonly<Record<string, string>>;

const wordsOf = (format: RowFormatId, cells: Cells) =>
  ROW_FORMATS[format].wordsOf((column) => new Map(Object.entries(cells)).get(column) ?? '');

const from = (name: string, countrycode = '', type1code = '') => ({
  actor1name: name,
  actor1countrycode: countrycode,
  actor1type1code: type1code,
});
const to = (name: string, countrycode = '', type1code = '') => ({
  actor2name: name,
  actor2countrycode: countrycode,
  actor2type1code: type1code,
});

test.each<[format: RowFormatId, cells: Cells, titles: readonly string[]]>([
  [
    'gdelt2',
    { ...from('MEXICO', 'MEX'), ...to('PERU', 'PER'), eventcode: '036' },
    [
      'Mexico\u00a0› Peru: express intent to meet or negotiate',
      'México\u00a0› Perú: expresar la intención de reunirse o negociar',
      'México\u00a0› Peru: expressar a intenção de reunir-se ou negociar',
      'Mexique\u00a0› Pérou\u00a0: exprimer l’intention de se rencontrer ou de négocier',
    ],
  ],
  [
    'gdelt1',
    { ...from('ZULU', 'ZAF'), ...to('TYRE', 'LBN'), eventcode: '190' },
    [
      'Zulu (South Africa)\u00a0› Tyre (Lebanon): fight',
      'Zulu (Sudáfrica)\u00a0› Tyre (Líbano): combatir',
      'Zulu (África do Sul)\u00a0› Tyre (Líbano): combater',
      'Zulu (Afrique du Sud)\u00a0› Tyre (Liban)\u00a0: combattre',
    ],
  ],
  [
    'gdelt2',
    { ...from('POLICE', '', 'COP'), eventcode: '173' },
    [
      'Police: arrest, detain or charge',
      'Policía: arrestar, detener o procesar',
      'Polícia: prender, deter ou processar',
      'Police\u00a0: arrêter, détenir ou poursuivre en justice',
    ],
  ],
  [
    'gdelt2',
    { ...to('THE EU', 'EUR', 'IGO'), eventcode: '040' },
    [
      'Unnamed actor\u00a0› The EU: consult',
      'Actor sin nombrar\u00a0› The EU: consultarse',
      'Ator não nomeado\u00a0› The EU: consultar-se',
      'Acteur non nommé\u00a0› The EU\u00a0: se consulter',
    ],
  ],
  [
    'gdelt2',
    { eventcode: '163' },
    [
      'Impose an embargo, a boycott or sanctions',
      'Imponer un embargo, un boicot o sanciones',
      'Impor um embargo, um boicote ou sanções',
      'Imposer un embargo, un boycott ou des sanctions',
    ],
  ],
  ['gdelt2', { ...from('KURD'), eventcode: '---' }, ['Kurd', 'Kurd', 'Kurd', 'Kurd']],
  [
    'acled',
    {
      actor1: 'Military Forces of Brazil (2023-)',
      actor2: 'Unidentified Armed Group (Peru)',
      event_type: 'Battles',
      sub_event_type: 'Armed clash',
    },
    [
      'Brazil (military forces)\u00a0– Peru (unidentified armed group): armed clash',
      'Brasil (fuerzas militares)\u00a0– Perú (grupo armado sin identificar): enfrentamiento armado',
      'Brasil (forças militares)\u00a0– Peru (grupo armado não identificado): confronto armado',
      'Brésil (forces militaires)\u00a0– Pérou (groupe armé non identifié)\u00a0: affrontement armé',
    ],
  ],
  [
    'acled',
    { actor1: 'Rioters (Haiti)', event_type: 'Riots' },
    [
      'Haiti (rioters): riot',
      'Haití (alborotadores): disturbios',
      'Haiti (desordeiros): distúrbios',
      'Haïti (émeutiers)\u00a0: émeute',
    ],
  ],
  [
    'acled',
    { event_type: 'Strategic developments', sub_event_type: 'Other' },
    [
      'Strategic development',
      'Acontecimiento estratégico',
      'Acontecimento estratégico',
      'Évolution stratégique',
    ],
  ],
  [
    'acled',
    {
      actor1: 'ELN',
      actor2: 'Civilians (Colombia)',
      event_type: 'Violence against civilians',
      sub_event_type: 'Attack',
    },
    [
      'ELN\u00a0› Colombia (civilians): attack',
      'ELN\u00a0› Colombia (civiles): ataque',
      'ELN\u00a0› Colômbia (civis): ataque',
      'ELN\u00a0› Colombie (civils)\u00a0: attaque',
    ],
  ],
  [
    'ucdp',
    { type_of_violence: '1', side_a: 'Government of Colombia', side_b: 'FARC' },
    [
      'Colombia (government)\u00a0– FARC: state-based violence',
      'Colombia (gobierno)\u00a0– FARC: violencia con participación de un Estado',
      'Colômbia (governo)\u00a0– FARC: violência com participação de um Estado',
      'Colombie (gouvernement)\u00a0– FARC\u00a0: violence impliquant un État',
    ],
  ],
  [
    'ucdp',
    { type_of_violence: '3', side_a: 'FARC', side_b: 'Civilians' },
    [
      'FARC\u00a0› Civilians: one-sided violence',
      'FARC\u00a0› Civiles: violencia unilateral contra civiles',
      'FARC\u00a0› Civis: violência unilateral contra civis',
      'FARC\u00a0› Civils\u00a0: violence unilatérale contre des civils',
    ],
  ],
  [
    'icews',
    {
      source_name: 'Citizen (Mexico)',
      source_country: 'Mexico',
      target_name: 'United States',
      target_country: 'United States',
      cameo_code: '0243',
    },
    [
      'Citizen (Mexico)\u00a0› United States: appeal for rights',
      'Citizen (México)\u00a0› Estados Unidos: pedir derechos',
      'Citizen (México)\u00a0› Estados Unidos: pedir direitos',
      'Citizen (Mexique)\u00a0› États-Unis\u00a0: demander des droits',
    ],
  ],
  [
    'scad',
    { etype: '7', actor1: 'Police', actor2: 'Army', target1: 'Students' },
    [
      'Police, Army\u00a0› Students: pro-government violence or repression',
      'Policía, Army\u00a0› Students: violencia progubernamental o represión',
      'Polícia, Army\u00a0› Students: violência pró-governo ou repressão',
      'Police, Army\u00a0› Students\u00a0: violence progouvernementale ou répression',
    ],
  ],
  [
    'plain',
    { actor1: 'PER', actor2: 'Mexico; A club', cameo: '161' },
    [
      'Peru\u00a0› Mexico, A club: reduce or break diplomatic relations',
      'Perú\u00a0› México, A club: reducir o romper las relaciones diplomáticas',
      'Peru\u00a0› México, A club: reduzir ou romper as relações diplomáticas',
      'Pérou\u00a0› Mexique, A club\u00a0: réduire ou rompre les relations diplomatiques',
    ],
  ],
  ['plain', { title: 'Break', actor1: 'PER' }, ['Break', 'Break', 'Break', 'Break']],
  ['gdelt2', {}, ['', '', '', '']],
])('%s: a row %o is called so in each language', (format, cells, titles) => {
  const title = rowTitle(wordsOf(format, cells));
  expect(LANGS.map((lang) => title[lang])).toEqual(titles);
});

test.each(Object.entries({ acled, groups, roles, scad, ucdp }))(
  'the words of %s stand in four languages, in each one not twice but where they mean the same',
  (_, table) => {
    for (const text of Object.values(table))
      for (const lang of LANGS) expect(text[lang]).toMatch(/^\p{L}.*\p{L}$/u);
    for (const lang of LANGS) {
      const texts = Object.values(table).map((text) => text[lang]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  },
);

const CODES = [
  '',
  '036',
  '999',
  'x',
  '1',
  '3',
  '7',
  'NA',
  'MEX',
  'EUR',
  'COP',
  'XXX',
  'constructor',
];
const cell = fc.oneof(
  fc.constantFrom(...CODES, 'MEXICO', 'Government of Peru', 'Protesters (Haiti)', '()', 'Battles'),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim()),
);

test.each(ROW_FORMAT_IDS)(
  'any cells of %s make a title, unless nobody and nothing is named',
  (format) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 30, maxLength: 30 }), (cells) => {
        const left = [...cells];
        const words = ROW_FORMATS[format].wordsOf(() => left.pop() ?? '');
        const title = rowTitle(words);
        const isSilent =
          words.headline === '' && words.who.length + words.whom.length === 0 && words.act === null;
        for (const lang of LANGS) expect(title[lang] === '').toBe(isSilent);
        const { own, known } = titleWords(words);
        expect(own.length + known.length === 0).toBe(isSilent);
      }),
      { seed: 20261130, numRuns: 400 },
    );
  },
);

test('what a row is called is searched in every language, each word once', () => {
  const words = wordsOf('gdelt2', { ...from('GERMANY', 'DEU'), ...to('ZULU'), eventcode: '163' });
  const { own, known } = titleWords(words);
  expect(own).toEqual(['Zulu']);
  expect(new Set(known).size).toBe(known.length);
  const searched = [...own, ...known].join(' ');
  for (const name of ['Germany', 'Alemania', 'Alemanha', 'Allemagne', 'Zulu', 'sanciones'])
    expect(searched.split(/[ ,]+/)).toContain(name);
  for (const title of textsOf(rowTitle(words)))
    for (const word of title.match(/\p{L}+/gu) ?? [])
      expect(searched.toLowerCase()).toContain(word.toLowerCase());
});
