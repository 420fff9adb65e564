import { expect, test } from 'vitest';
import fc from 'fast-check';
import { PAGE, evidenceFor, saidIn } from './evidenceFor.ts';
import type { Lens, Open } from '../../../../src/lens/Lens.ts';
import { bundled } from '../../data/bundled.ts';
import { decodeLens } from '../../../../src/lens/decodeLens.ts';
import { loadSearch, searchAll } from '../../../../src/query/search/searchAll.ts';
import { plainOf } from '../../events/plainEvents.ts';
import { runSize } from '../../../attack/RunSize.ts';
import { settleLens } from '../../../../src/query/settleLens.ts';
import { someLenses } from '../../events/someAsks.ts';
import type { TextDocument } from '../../../../src/documents/TextDocument.ts';

await loadSearch();

/** Questions, with `ATTACK_SHARE=1`: else that share of them. */
const ALL_LENSES = 200;
const { share } = runSize({ ATTACK_SHARE: '0.25', ...process.env });
const LENSES = Math.ceil(ALL_LENSES * share);
/** Of each question so many sentences are followed. */
const FOLLOWED = 6;

const { shown, dataset, record } = bundled;
const finds = (word: string, id: string) =>
  searchAll(shown, word).some((found) => found.type === 'event' && found.id === id);

const anOpen: fc.Arbitrary<Open | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Open>(
    ...record.events.map(({ id }) => ({ type: 'event', id }) as const),
    ...dataset.claims.map(({ id }) => ({ type: 'claim', id }) as const),
  ),
  fc.constantFrom<Open>(
    ...[...dataset.sourcesById.keys()].map((id) => ({ type: 'source', id }) as const),
    ...dataset.countries.map(({ iso3 }) => ({ type: 'country', id: iso3 }) as const),
  ),
  fc.constantFrom<Open>(
    ...dataset.scenarios.map(({ id }) => ({ type: 'scenario', id }) as const),
    ...dataset.votes.map(({ id }) => ({ type: 'vote', id }) as const),
    ...dataset.blocs.map(({ id }) => ({ type: 'bloc', id }) as const),
    ...dataset.ledger.pairs.map((id) => ({ type: 'pair', id }) as const),
  ),
);

/** Lenses as links of the record give them, each with something open or nothing. */
function linkedLenses(): readonly Lens[] {
  const opens = fc.sample(anOpen, { numRuns: LENSES, seed: 5 });
  const lenses = someLenses(plainOf(record.events, finds), LENSES, 3);
  return opens.map((open, at) => settleLens(shown, { ...lenses[at]!, data: null, open }).lens);
}

/** The document of the lens that an address leads to. */
async function followed(address: string): Promise<TextDocument> {
  expect(address.startsWith(`${PAGE}?`)).toBe(true);
  const { lens, ignored, foreign } = decodeLens(address.slice(PAGE.length));
  expect([ignored, foreign]).toEqual([[], []]);
  const settled = settleLens(shown, lens);
  expect(settled.ignored).toEqual([]);
  return evidenceFor(shown, settled.lens);
}

test(`of ${LENSES} questions, the link of a sentence leads to where the same sentence is said again`, async () => {
  const known = new Map<string, ReadonlySet<string>>();
  const sections = new Set<string>();
  const lost: { said: string; address: string }[] = [];
  for (const [at, lens] of linkedLenses().entries()) {
    const { sections: all, ...rest } = await evidenceFor(shown, lens);
    const linked = all.flatMap((section) =>
      saidIn({ ...rest, sections: [section] }).flatMap(({ said, address }) =>
        address === null ? [] : [{ id: section.id, said, address }],
      ),
    );
    const picked = fc.sample(fc.constantFrom(...linked), { numRuns: FOLLOWED, seed: at });
    for (const { id, said, address } of picked) {
      const again =
        known.get(address) ??
        new Set(saidIn(await followed(address)).map((sentence) => sentence.said));
      known.set(address, again);
      if (!again.has(said)) lost.push({ said, address });
      sections.add(id);
    }
  }
  expect(lost).toEqual([]);
  expect([...sections].toSorted()).toEqual([
    'about',
    'answer',
    'changes',
    'doubts',
    'method',
    'question',
    'sources',
    'timeline',
  ]);
}, 600_000);
