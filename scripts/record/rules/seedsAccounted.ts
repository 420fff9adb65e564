import type { Claim } from '../../../src/model/Claim.ts';
import { type Breach, type RecordRule, type RuleInput, breachIn } from './RecordRule.ts';
import { SEEDS_FILE, type SeedAssertion, type Seeds } from './seedsSchema.ts';

/** Each line of the founding documents is a claim, a scenario, a view, or asserts nothing. */
export const seedsAccounted: RecordRule = {
  name: 'seed-unaccounted',
  message:
    '{fault}: seeds.json says of each assertion of the founding documents which claim or scenario cites it, or why it is none.',
  find: (input) => {
    const seeds = input.files.get(SEEDS_FILE) as Seeds | undefined;
    const assertions = seeds?.assertions ?? [];
    return [
      ...missingLines(seeds),
      ...assertions.flatMap((assertion, i) => unheldBy(assertion, i, input)),
      ...unlistedClaims(assertions, input),
    ];
  },
};

function missingLines(seeds?: Seeds): Breach[] {
  return (seeds?.documents ?? []).flatMap(({ document, lines }, i) => {
    const told = new Set(
      seeds?.assertions.flatMap((one) => (one.document === document ? linesOf(one.lines) : [])),
    );
    const place = { file: SEEDS_FILE, path: `documents[${i}]` };
    const all = Array.from({ length: lines }, (_, index) => index + 1);
    return [
      ...all
        .filter((line) => !told.has(line))
        .map((line) => ({ line, fault: 'is in no assertion' })),
      ...[...told].filter((line) => line > lines).map((line) => ({ line, fault: 'is not there' })),
    ].map(({ line, fault }) => ({
      ...place,
      record: `${document} ${line}`,
      context: { fault: `Line ${line} of document ${document} ${fault}` },
    }));
  });
}

/** What is named holds the assertion: it cites the document. */
function unheldBy(assertion: SeedAssertion, i: number, { lists }: RuleInput): Breach[] {
  const { document, claim, scenario } = assertion;
  const [kind, id, holders]: [string, string | undefined, readonly object[]] =
    claim === undefined
      ? ['scenario', scenario, lists.scenarios.map(({ record }) => record)]
      : ['claim', claim, lists.claims.map(({ record }) => record)];
  if (id === undefined) return [];
  const source = `SEED-${document}`;
  const holder = holders.find((one) => (one as Pick<Claim, 'id'>).id === id);
  if (holder && JSON.stringify(holder).includes(`"source":"${source}"`)) return [];
  const fault = holder ? `The ${kind} ${id} does not cite ${source}` : `There is no ${kind} ${id}`;
  return [{ file: SEEDS_FILE, path: `assertions[${i}].${kind}`, record: id, context: { fault } }];
}

/** A claim about a founding document names lines that the list has as its own. */
function unlistedClaims(assertions: readonly SeedAssertion[], { lists }: RuleInput): Breach[] {
  return lists.claims.flatMap((claim) => {
    const { id, seed } = claim.record;
    if (!seed) return [];
    const listed = new Set(
      assertions.flatMap((one) =>
        one.claim === id && one.document === seed.document ? linesOf(one.lines) : [],
      ),
    );
    if (linesOf(seed.lines).every((line) => listed.has(line))) return [];
    const fault = `Of the lines ${seed.lines} of document ${seed.document} not all are listed as ${id}`;
    return [breachIn(claim, 'seed.lines', { fault })];
  });
}

/** The numbers that `2, 5–8` names. */
function linesOf(lines: string): number[] {
  return lines.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
