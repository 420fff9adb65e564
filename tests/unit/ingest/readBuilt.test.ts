import { describe, expect, test } from 'vitest';
import { aDatasetRecord, anEvent } from '../../builders/aDatasetRecord.ts';
import { LANGS } from '../../../src/model/LocalText.ts';
import { bundled } from '../data/bundled.ts';
import { readBuilt } from '../../../src/ingest/readBuilt.ts';
import { startRecord } from '../../../scripts/record/startRecord.ts';
import { textIn } from '../../../src/model/LocalText.ts';

const readStart = (...given: Parameters<typeof startRecord>) =>
  readBuilt(JSON.stringify(startRecord(...given))).value;

test('a whole set is read as it is written', () => {
  expect(readBuilt(bundled.text).value).toEqual(bundled.written);
});

describe.each(LANGS)('the start in %s', (lang) => {
  test('has every record but sources and claims', () => {
    const start = readStart(bundled.written, lang);
    const counts = (set: object) =>
      Object.entries(set).flatMap(([name, list]: [string, unknown]) =>
        Array.isArray(list) ? [[name, list.length] as const] : [],
      );
    const whole = new Map(counts(bundled.written));
    expect(new Map(counts(start ?? {}))).toEqual(new Map(whole).set('sources', 0).set('claims', 0));
  });

  test('says each text as the whole set does', () => {
    const start = readStart(bundled.written, lang);
    const said = (events: typeof bundled.written.events) =>
      events.map(({ title, text, place }) => [
        textIn(title, lang),
        textIn(text, lang),
        place && textIn(place.name, lang),
      ]);
    expect(said(start?.events ?? [])).toEqual(said(bundled.written.events));
  });
});

test('a text without a translation stays English, and says so', () => {
  const title = { en: 'Break', es: 'Ruptura' };
  const set = aDatasetRecord({ events: [anEvent({ title })] });
  const told = (lang: 'es' | 'pt') => textIn(readStart(set, lang)!.events[0]!.title, lang);
  expect([told('es'), told('pt')]).toEqual([
    { text: 'Ruptura', lang: 'es' },
    { text: 'Break', lang: 'en' },
  ]);
});

test('a text in the language of the start alone stands for the English one too, wherever it is', () => {
  const event = { id: 'E1', cameo: null, title: { es: 'Ruptura' }, notes: [{ es: 'Uno' }, 'x'] };
  const start = { format: 'hemisphere-dataset', lang: 'es', title: { es: 'A', en: 'B' } };
  const { value } = readBuilt(JSON.stringify({ ...start, events: [event] }));
  expect(value).toEqual({
    ...start,
    events: [
      {
        ...event,
        title: { en: 'Ruptura', es: 'Ruptura' },
        notes: [{ en: 'Uno', es: 'Uno' }, 'x'],
      },
    ],
    sources: [],
    claims: [],
  });
});

test.each([
  ['nothing', '', 'empty'],
  ['half a file', bundled.text.slice(0, 5_000), 'cut-off'],
  ['a page', '<!doctype html>', 'not-json'],
  ['another file', '{"type":"FeatureCollection"}', 'not-a-dataset'],
  ['a list', '[]', 'not-a-dataset'],
])('%s is told as such', (_, text, code) => {
  expect(readBuilt(text)).toMatchObject({ value: null, issues: [{ code }] });
});
