import { FORMATS, isoOfParsed, readBack } from '../../references/readBack.ts';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../../../src/model/LocalText.ts';
import { backingOf, tieRow } from '../../../../src/query/ties/tieRows.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import {
  citedReferences,
  sourceReference,
} from '../../../../src/query/references/sourceReference.ts';
import type { Reference } from '../../../../src/references/Reference.ts';
import { eventReference } from '../../../../src/query/references/eventReference.ts';
import { formatEdtf } from '../../../../src/i18n/formatDay.ts';
import { keyOf } from '../../../../src/query/references/keyOf.ts';
import { pairReference } from '../../../../src/query/references/pairReference.ts';
import { plainText } from '../../../../src/references/plainText.ts';
import { ris } from '../../../../src/references/ris.ts';
import { saidIn } from '../../references/saidIn.ts';
import { tieStatement } from '../../../../src/state/tieStatement.ts';

const { dataset, record } = bundled;
const day = dataset.span.endDay;
const address = (open: string) => `https://example.org/?from=2025-11-01&open=${open}&q=a_b`;
const readingOf = (lang: Lang, open: string) => ({
  lang,
  address: address(open),
  today: dayAt('2026-12-01'),
});

/** All events, all relationships with a change, all sources. */
function allReferences(lang: Lang): readonly Reference[] {
  const t = saidIn(lang, ['dossier', 'marks']);
  return [
    ...record.events.map((event) =>
      eventReference(
        dataset,
        event,
        formatEdtf(event.date, lang),
        readingOf(lang, `event:${event.id}`),
      ),
    ),
    ...dataset.ledger.changedPairs.map((pair) => {
      const row = tieRow(dataset, pair, day);
      const said = { statement: tieStatement(row, day, lang, t), day };
      return pairReference(dataset, row, said, readingOf(lang, `pair:${pair}`));
    }),
    ...[...dataset.sourcesById.values()].map((source) => sourceReference(source, lang)),
  ];
}

describe.each(LANGS)('in %s', (lang) => {
  const references = allReferences(lang);

  test.each(FORMATS)('every event, relationship and source comes back equal from %s', (format) => {
    const found = readBack(format, references);
    expect(references.length).toBeGreaterThan(1500);
    expect(
      found.map(({ id, title, publisher, URL: url, issued, accessed }) => ({
        id,
        title: title ?? null,
        publisher,
        url: url ?? null,
        issued: isoOfParsed(issued),
        ...(format !== 'ris' && { accessed: isoOfParsed(accessed) }),
      })),
    ).toEqual(
      references.map(({ id, title, publisher, url, issued, accessed }) => ({
        id,
        title: title === null ? null : plainText(title),
        publisher: plainText(publisher),
        url,
        issued,
        ...(format !== 'ris' && { accessed }),
      })),
    );
  });
});

test('RIS tells the day of access wherever it is known, which its reader takes from few types', () => {
  const references = allReferences('en');
  const told = [...ris(references).matchAll(/^Y2 {2}- (\d{4}\/\d\d\/\d\d)\/\r$/gm)].map(
    ([, on]) => on,
  );
  const known = references.flatMap(({ accessed }) => accessed?.replaceAll('-', '/') ?? []);
  expect(told).toEqual(known);
});

test('keys are all different, also without regard to capitals, and of letters, digits and hyphens', () => {
  const ids = allReferences('en').map(({ id }) => id);
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[A-Za-z\d]+(-[A-Za-z\d]+)*$/.test(id))).toEqual([]);
});

test('ids that differ only in signs or capitals have keys that differ', () => {
  const ids = ['A-1', 'a-1', 'A.1', 'A 1', 'A_1', 'ID-41-31', '{}', '', 'é', 'e'];
  const keys = ids.map((id) => keyOf('source', id).toLowerCase());
  expect(new Set(keys).size).toBe(ids.length);
});

test('a citation names each source once, in its order, and none that the record does not hold', () => {
  const [first, second] = [...dataset.sourcesById.keys()];
  const cited = [second!, 'NOT-HELD', first!, second!].map((source) => ({ source }));
  expect(citedReferences(dataset, cited, 'en').map(({ id }) => id)).toEqual([
    `source-${second}`,
    `source-${first}`,
  ]);
});

test('no entry names an author: the record keeps publishers alone', () => {
  for (const format of FORMATS)
    for (const found of readBack(format, allReferences('en').slice(0, 300)))
      expect(found).not.toHaveProperty('author');
});

test('a source is told as far as it is known: its own title, its language, its archive, no more', () => {
  const source = {
    id: 'A1',
    publisher: 'A Paper',
    title: { en: 'Rompen relaciones', fr: 'Ils rompent' },
    date: '2025-11',
    url: 'https://user:word@example.org/á',
    archive: 'https://archive.example/1',
    lang: 'es',
    reliability: 'A',
    credibility: 1,
  } as const;
  expect(sourceReference(source, 'fr')).toEqual({
    id: 'source-A1',
    type: 'webpage',
    title: 'Rompen relaciones',
    container: null,
    publisher: 'A Paper',
    issued: '2025-11',
    accessed: null,
    version: null,
    url: 'https://example.org/%C3%A1',
    addressText: null,
    archive: 'https://archive.example/1',
    lang: 'es',
  });
});

test('a relationship says how it stood on the day, and cites what that rests on', () => {
  const pair = dataset.ledger.changedPairs.find((one) => one === 'MEX-PER')!;
  const row = tieRow(dataset, pair, dayAt('2025-11-30'));
  const t = saidIn('en', ['dossier', 'marks']);
  const statement = tieStatement(row, dayAt('2025-11-30'), 'en', t);
  const said = { statement, day: dayAt('2025-11-30') };
  const own = pairReference(dataset, row, said, readingOf('en', 'pair:MEX-PER'));
  expect(own.title).toBe('Mexico – Peru: Severed, since 3 Nov 2025, as of 30 Nov 2025');
  expect(own.id).toMatch(/^hemisphere-[\d-]+-pair-MEX-PER-2025-11-30$/);
  expect(own.container).toBe(dataset.title.en);
  const citations = backingOf(row).flatMap((change) => change.citations);
  expect(citedReferences(dataset, citations, 'en').length).toBeGreaterThan(0);
});
