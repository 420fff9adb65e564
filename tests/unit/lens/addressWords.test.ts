import { expect, test } from 'vitest';
import { decodeLens } from '../../../src/lens/decodeLens.ts';
import { encodeLens } from '../../../src/lens/encodeLens.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';

/** What links in the world say, key by key in their order: each value is read for as long as the app lives. */
const PROMISED = {
  mode: ['sofar', 'day', 'all'],
  from: ['2025-11-01', '..'],
  to: ['2025-11-25', '..'],
  step: ['week', 'month', 'year', 'event'],
  speed: ['0.5', '2', '4', '8', '16'],
  loop: ['1'],
  pair: ['MEX-PER', 'MEX-PER,USA-VEN'],
  country: ['MEX', 'MEX,PER'],
  topic: ['diplomacy,security,multilateral,vote,economy,election', 'politics,justice,other'],
  tone: ['cooperation,conflict,neither'],
  confidence: ['corroborated,partly,general,seed-only'],
  source: ['press', 'press,agency'],
  q: ['asylum', 'asylum+lima'],
  status: ['full', 'severed,war,unknown'],
  open: [
    'event:E01',
    'scenario:S1',
    'claim:C1',
    'source:UN',
    'bloc:OAS',
    'vote:V1',
    'source:a:b',
    'pair:MEX-PER',
    'country:MEX',
  ],
  page: ['ties', 'matrix', 'changes', 'scenarios', 'sources', 'method', 'shortcuts', 'about'],
  at: ['5.000,-83.000,2.50', '-90.000,-180.000,0.00', '90.000,180.000,20.00'],
  layers: ['', 'tone', 'ties,bloc:OAS', 'ties,vote:UNGA_1-2,events'],
  ties: ['events', 'all'],
  lang: ['en', 'es', 'pt', 'fr'],
  theme: ['light', 'dark'],
  data: ['sets/mine.json', 'https://example.org/a.json', 'http://example.org/a.json'],
  embed: ['1'],
};

const clauses = Object.entries(PROMISED).flatMap(([key, texts]) =>
  texts.map((text) => `${key}=${text}`),
);

test.each(clauses)('"%s" is read, and written again as it stood', (clause) => {
  const { lens, ignored, foreign } = decodeLens(clause);
  expect({ ignored, foreign }).toEqual({ ignored: [], foreign: [] });
  expect(encodeLens(lens).replaceAll('%2F', '/')).toBe(clause);
});

test('what the start lens says need not be said', () => {
  for (const clause of ['mode=window', 'step=day', 'speed=1', 'layers=ties', 'ties=below', 'q='])
    expect(decodeLens(clause)).toEqual({ lens: START_LENS, ignored: [], foreign: [] });
});

test('an address is written in one order, however it was read', () => {
  const written = Object.entries(PROMISED).map(([key, [text]]) => `${key}=${text}`);
  const { lens } = decodeLens(written.toReversed().join('&'));
  expect(encodeLens(lens)).toBe(written.join('&').replace('sets/', 'sets%2F'));
});

test.each([
  'topic=',
  'source=',
  'pair=MEX-PER,',
  'country=',
  'status=neutral',
  'confidence=high',
  'open=event',
  'open=event:',
  'open=pair:MEX',
  'open=country:Mexico',
  'page=ties,about',
  'page=',
  'at=1,2',
  'at=1,2,3,4',
  'at=,2,3',
  'at=1,,3',
  'at=1,2,',
  'at=1,2,3.',
  'at=1,2,x3',
  'at=90.1,0,3',
  'at=-91,0,3',
  'at=0,181,3',
  'at=0,-180.5,3',
  'at=0,0,-1',
  'at=0,0,21',
  'layers=ties,',
  'layers=Ties',
  'layers=bloc:',
  'layers=bloc:a b',
  'ties=none',
  'lang=de',
  'data=',
  'data=https://[',
  'data=ftp://example.org/a.json',
  'data=file:///a.json',
])('"%s" does not read, and is named', (clause) => {
  const [key = '', text = ''] = clause.split('=');
  expect(decodeLens(clause)).toEqual({ lens: START_LENS, ignored: [{ key, text }], foreign: [] });
});

test('spaces around what a list holds, and values that are doubled, do no harm', () => {
  const { lens, ignored } = decodeLens('topic=vote,+economy,vote&country=mex,MEX');
  expect(ignored).toEqual([]);
  expect(lens).toEqual({ ...START_LENS, topics: ['vote', 'economy'], countries: ['MEX'] });
});

test('a day alone, or one that ends as it starts, is a window', () => {
  for (const clause of [
    'from=2025-11-25',
    'from=2025-11-25&to=2025-11-25',
    'from=2025-11-25&to=..',
  ])
    expect(decodeLens(clause).ignored).toEqual([]);
});
