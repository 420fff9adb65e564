import { expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { START_LENS, type Lens } from '../../../../src/lens/Lens.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { evidenceFor, saidIn, sectionOf, tellingIn } from './evidenceFor.ts';
import { evidenceOf } from '../../../../src/query/evidence/evidenceOf.ts';
import { somePlainRows } from '../../events/plainEvents.ts';
import { aFileSource } from '../../events/someSources.ts';
import { answerOf } from '../../../../src/events/answerOf.ts';
import { joinedSource } from '../../../../src/events/joinedSource.ts';
import { pairOf } from '../../../../src/model/Pair.ts';

const { shown } = bundled;
const question: Lens = {
  ...START_LENS,
  from: dayAt('2025-11-01'),
  to: dayAt('2025-11-25'),
  pairs: [pairOf('MEX', 'PER')],
};

test('Mexico and Peru: how the tie stands, since when, by which act, by whose word', async () => {
  const document = await evidenceFor(shown, question);
  expect(document.title).toMatch(/^Evidence pack: MEX-PER, 1\s?–\s?25 Nov 2025$/);
  const [tie] = sectionOf(document, 'answer');
  expect(tie).toMatch(/^Mexico – Peru: severed since 3 Nov 2025; as of 25 Nov 2025\. /);
  expect(tie).toMatch(/Relations severed \(by Peru\), 3 Nov 2025\. Confidence: Corroborated\.$/);
  const { sections } = document;
  const answer = sections.find(({ id }) => id === 'answer')!;
  const [list] = answer.blocks;
  const { cites } = list!.type === 'list' ? list!.sentences[0]! : { cites: [] };
  expect(cites.length).toBeGreaterThan(0);
  for (const { words } of cites) expect(words).toMatch(/^[A-F][1-6]$/);
});

test('sections come in order, and events with the newest last', async () => {
  const document = await evidenceFor(shown, question);
  expect(document.sections.map(({ id }) => id)).toEqual([
    'question',
    'answer',
    'timeline',
    'changes',
    'doubts',
    'sources',
    'method',
    'about',
  ]);
  const events = sectionOf(document, 'timeline');
  const { shown: count } = answerOf(shown.source, question);
  expect(events).toHaveLength(count);
  const told = shown.source
    .page(answerOf(shown.source, question).ask, 'oldest', 0, count)
    .map((key) => shown.source.event(key).title.en);
  expect(events.map((said, at) => said.includes(told[at]!))).toEqual(told.map(() => true));
});

test('every number that is cited is one of the list of sources, and every source is cited', async () => {
  const document = await evidenceFor(shown, { ...START_LENS, mode: 'all' });
  const cited = new Set<number>();
  const listed: number[] = [];
  for (const { blocks } of document.sections)
    for (const block of blocks) {
      if (block.type === 'works') listed.push(...block.works.map(({ number }) => number));
      else {
        const said =
          block.type === 'table'
            ? block.rows
            : block.type === 'group'
              ? [block.heading, ...block.sentences]
              : block.sentences;
        for (const { cites } of said) for (const { number } of cites) cited.add(number);
      }
    }
  expect(listed).toEqual(listed.map((_, at) => at + 1));
  expect([...cited].toSorted((a, b) => a - b)).toEqual(listed);
});

test('of more events than are told, it says how many are left', async () => {
  const all: Lens = { ...START_LENS, mode: 'all' };
  const rows = somePlainRows('file-1', { count: 700, seed: 2, from: dayAt('2025-10-01') });
  const file = aFileSource('file-1', rows);
  const said = sectionOf(await evidenceFor({ ...shown, source: file }, all), 'timeline');
  expect(said[0]).toBe('200 earlier events are shown, but not listed here.');
  expect(said).toHaveLength(502);
});

test('events of a file say so, name it, and lead nowhere', async () => {
  const rows = somePlainRows('file-1', { count: 5, seed: 2, from: dayAt('2025-11-02') });
  const source = joinedSource([bundled.record, aFileSource('file-1', rows)]);
  const lens: Lens = { ...question, pairs: [], to: dayAt('2026-12-31') };
  const document = await evidenceFor({ ...shown, source }, lens);
  const own = saidIn(document).filter(({ said }) => said.includes('of “file-1.csv”'));
  expect(own.length).toBeGreaterThan(0);
  for (const { address } of own) expect(address).toBeNull();
  expect(sectionOf(document, 'timeline')).toContain(
    'Rows of files are on this device alone: whoever opens the links of this document does not see them.',
  );
  expect(sectionOf(document, 'sources')).toContain('“file-1.csv”, a file on this device');
});

test('what nothing is shown of says so', async () => {
  const document = await evidenceFor(shown, { ...question, q: 'no such word anywhere' });
  expect(sectionOf(document, 'timeline')).toEqual(['No event is shown.']);
});

test('one that is stopped ends with the reason', async () => {
  const stop = new AbortController();
  stop.abort(new Error('The dialog was closed.'));
  await expect(evidenceOf(shown, question, tellingIn(shown), stop.signal)).rejects.toThrow(
    'The dialog was closed.',
  );
});

test('in each language the same is told', async () => {
  const sizes = new Set<number>();
  for (const lang of LANGS) {
    const document = await evidenceFor(shown, question, lang);
    expect(document.lang).toBe(lang);
    sizes.add(saidIn(document).length);
    const links = saidIn(document).flatMap(({ address }) => address ?? []);
    expect(links.filter((link) => !link.includes(`lang=${lang}`))).toEqual([]);
  }
  expect(sizes.size).toBe(1);
});
