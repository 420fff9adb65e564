import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../../../src/ingest/rows/guess/Role.ts';
import { guessRoles } from '../../../../../src/ingest/rows/guess/guessRoles.ts';
import { readHead } from '../../../../../src/ingest/rows/readHead.ts';
import { bytesOf } from '../bytesOf.ts';
import { sheetOf } from '../sheetOf.ts';

/** The roles of the columns of a sheet, `-` for none. */
function rolesIn(rows: readonly (readonly string[])[]): string {
  const head = readHead(bytesOf(sheetOf(rows)));
  if (!head) throw new Error('There is no head.');
  return guessRoles(head)
    .map((role) => role ?? '-')
    .join(' ');
}

/** Names as people give them, with a row of values, and the roles that a person would give them. */
const SHEETS: readonly (readonly [names: string, row: string, roles: string])[] = [
  // Spanish
  [
    'fecha|latitud|longitud|pais|titulo|lugar',
    '2025-11-03|-12.05|-77.04|Peru|Nota|Lima',
    'date lat lng actor1 title place',
  ],
  [
    'Fecha|País|Contra|Tema|Título|Lugar|Latitud|Longitud|Fuente',
    '3/11/2025|Peru|Mexico|diplomacia|Perú rompe relaciones|Lima|-12,05|-77,04|Devdiscourse',
    'date actor1 actor2 topic title place lat lng source',
  ],
  ['FECHA DE INICIO|FECHA DE FIN|SUCESO', '03-11-2025|05-11-2025|Paro', 'date end_date title'],
  [
    'Fecha del evento|Descripción|Enlace',
    '2025/11/03|Una larga descripción|https://a.example/1',
    'date text url',
  ],
  [
    'Inicio|Fin|País de origen|País de destino',
    '2025-11-03|2025-11-04|Chile|Peru',
    'date end_date actor1 actor2',
  ],
  ['Día|Ciudad|Coordenadas', '3 de noviembre de 2025|Lima|-12.05, -77.04', 'date place point'],
  [
    'id|fecha_evento|tipo_de_evento|titular|medio',
    '1|2025-11-03|protesta|Marcha en Lima|El Comercio',
    '- date topic title source',
  ],
  [
    'Desde|Hasta|Hecho|Observaciones',
    '2025-01-01|2025-01-03|Bloqueo|Sin heridos',
    'date end_date title text',
  ],
  ['País 1|País 2|Fecha|Código CAMEO', 'Chile|Peru|2025-11-03|112', 'actor1 actor2 date cameo'],
  ['Año|Evento|País', '1998|Cumbre|Chile', 'date title country_of_event'],
  // Portuguese
  [
    'titulo|tipo|data|local|latitude|longitude',
    'Nota|reunião|2025-11-03|Lima|-12.05|-77.04',
    'title topic date place lat lng',
  ],
  [
    'Data|País|Cidade|Descrição|Fonte',
    '03/11/2025|Brazil|Brasília|Reunião de chanceleres|Folha',
    'date country_of_event place text source',
  ],
  ['Data de início|Data de fim|Evento', '03.11.2025|04.11.2025|Cúpula', 'date end_date title'],
  ['Quem|Contra|Quando|data', 'Brazil|Cuba|tarde|2025-11-03', 'actor1 actor2 - date'],
  [
    'Manchete|Jornal|Endereço web|Dia',
    'Acordo assinado|O Globo|https://g.example/x|2025-11-03',
    'title source url date',
  ],
  [
    'data_do_evento|municipio|tom|assunto',
    '2025-11-03|Recife|conflict|security',
    'date place tone topic',
  ],
  ['Ator 1|Ator 2|Data|Resumo', 'Brazil|Peru|2025-11-03|Encontro', 'actor1 actor2 date text'],
  // French
  [
    'date|pays|ville|titre|résumé',
    '2025-11-03|Haiti|Port-au-Prince|Accord|Un accord a été signé',
    'date country_of_event place title text',
  ],
  [
    'Date de début|Date de fin|Lieu|Événement',
    '03/11/2025|04/11/2025|Ottawa|Sommet',
    'date end_date place title',
  ],
  [
    'Jour|Acteur 1|Acteur 2|Catégorie|Lien',
    '2025-11-03|Canada|Haiti|aide|https://c.example',
    'date actor1 actor2 topic url',
  ],
  ['Coordonnées|Intitulé|Date', '45.4, -75.7|Visite|2025-11-03', 'point title date'],
  [
    'latitude|longitude|date_du_fait|commentaire|journal',
    '45.4|-75.7|2025-11-03|Bref|Le Devoir',
    'lat lng date text source',
  ],
  [
    "Pays d'origine|Pays de destination|Date de l'événement",
    'Haiti|Cuba|2025-11-03',
    'actor1 actor2 date',
  ],
  ['Année|Nom|Sujet', '1962|Crise|diplomatie', 'date title topic'],
  // English
  ['date|lat|lng|title', '2025-11-03|-12.05|-77.04|One', 'date lat lng title'],
  [
    'Event Date|Country|Location|Latitude|Longitude|Notes|Source',
    '3 Nov 2025|Peru|Lima|-12.05|-77.04|March|Reuters',
    'date actor1 place lat lng text source',
  ],
  [
    'Start|End|Who|Whom|What',
    '2025-11-03|2025-11-05|Chile|Peru|Talks',
    'date end_date actor1 actor2 title',
  ],
  [
    'eventDate|decimalLatitude|decimalLongitude|country',
    '2025-11-03|-12.05|-77.04|Peru',
    'date lat lng actor1',
  ],
  ['x|y|timestamp|name', '-77.04|-12.05|2025-11-03T10:00:00Z|Quake', 'lng lat date title'],
  ['WKT|name|description|date', 'POINT (-77.04 -12.05)|A|B|2025-11-03', 'point title text date'],
  ['Latitude (N)|Longitude (E)|Day', '-12.05|-77.04|2025-11-03', 'lat lng date'],
  ['day|month|headline|link', '2025-11-03|11|Border closed|http://x.example', 'date - title url'],
  ['date|headline|source', '2025-11-03|Border closed|https://x.example/1', 'date title url'],
  [
    'country1|country2|date|tone|topic',
    'MEX|PER|2025-11-03|conflict|diplomacy',
    'actor1 actor2 date tone topic',
  ],
  [
    'source country|target country|event code|date',
    'Mexico|Peru|043|2025-11-03',
    'actor1 actor2 cameo date',
  ],
  ['state|city|date', 'Texas|Austin|2025-11-03', '- place date'],
  ['published|publisher|headline', '2025-11-03|AP|Deal', 'date source title'],
  ['year|value|country', '2001|3|Chile', 'date - country_of_event'],
  ['Created|Title|GPS|Type', 'x|A|-12.05,-77.04|protest', '- title point topic'],
  ['from|to|date', 'Chile|Peru|2025-11-03', 'actor1 actor2 date'],
  // by their values alone
  ['a|b|c|d', '2025-11-03|-12.05|-77.04|One two three four', 'date lat lng title'],
  ['a|b|c', '-77.04|-12.05|3/11/2025', 'lat lng date'],
  ['a|b|c', '-99.13|19.43|3/11/2025', 'lng lat date'],
  ['k1|k2|k3', 'Peru|Chile|2025-11-03', 'actor1 actor2 date'],
  ['c1|c2', 'https://a.example|14-Oct-62', 'url date'],
  ['p|q', '-12.05, -77.04|20251103', 'point date'],
];

test.each(SHEETS)('%s is understood', (names, row, roles) => {
  expect(rolesIn([names.split('|'), row.split('|')])).toBe(roles);
});

test.each(SHEETS)('%s is understood in capitals and without accents', (names, row, roles) => {
  const written = names
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toUpperCase();
  expect(rolesIn([written.split('|'), row.split('|')])).toBe(roles);
});

describe('where several columns fit', () => {
  test('the one whose values are dates is the date', () => {
    expect(
      rolesIn([
        ['fecha', 'dia'],
        ['lunes', '2025-11-03'],
      ]),
    ).toBe('- date');
  });

  test('the one that is filled is taken', () => {
    const rows = [
      ['date', 'lugar', 'ciudad'],
      ['2025-11-03', '', 'Lima'],
      ['2025-11-04', '', 'Quito'],
    ];
    expect(rolesIn(rows)).toBe('date - place');
  });

  test('half a place is none', () => {
    expect(
      rolesIn([
        ['date', 'lat'],
        ['2025-11-03', '-12.05'],
      ]),
    ).toBe('date -');
  });
});

test('a file without names is understood by its values', () => {
  expect(rolesIn([['2025-11-03', '-12.05', '-77.04', 'The first of the talks']])).toBe(
    'date lat lng title',
  );
});

test('any sheet gets a guess, and no role has two columns', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('2025-11-03', '3/11/2025', '-12.05', 'Peru', 'fecha', 'date', 'lat', 'x', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 9 }), (rows) => {
      const head = readHead(bytesOf(sheetOf(rows)));
      if (!head) return;
      const roles = guessRoles(head);
      expect(roles).toHaveLength(head.cells.length);
      const given = roles.filter((role) => role !== null);
      expect(new Set(given).size).toBe(given.length);
      expect(given.every((role) => ROLES.includes(role))).toBe(true);
    }),
    { seed: 12, numRuns: 400 },
  );
});
