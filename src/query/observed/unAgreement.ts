import { type Day, civilOf } from '../../model/Day.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { UN_ISSUES, type UnIssue, type UnVotes } from '../../dataset/tables/readUnVotes.ts';
import type { VoteValue } from '../../model/DatasetRecord.ts';

/** How far two states voted alike over `count` roll calls in which both cast a vote. */
interface Agreement {
  readonly count: number;
  /** 0 always opposite, 1 always alike; an abstention lies half way. */
  readonly share: number;
}

export interface UnAgreement {
  /** Over all; null where the two never both cast a vote. */
  readonly all: Agreement | null;
  /** Years in which both cast a vote, oldest first. */
  readonly years: readonly (Agreement & { readonly year: number })[];
  /** Issues on which both cast a vote, the least alike first. */
  readonly issues: readonly (Agreement & { readonly issue: UnIssue })[];
}

/** A roll call in which both cast a vote: its place in the unVotes, and the votes in the order of the pair. */
export interface PairRollCall {
  readonly at: number;
  readonly day: Day;
  readonly votes: readonly [VoteValue, VoteValue];
  /** 1 opposite, 0.5 one abstained, 0 alike. */
  readonly distance: number;
}

/** Where a vote lies between for and against; a letter that is not here is no vote. */
const CAST: ReadonlyMap<string | undefined, { readonly value: VoteValue; readonly place: number }> =
  new Map([
    ['y', { value: 'yes', place: 0 }],
    ['a', { value: 'abstain', place: 0.5 }],
    ['n', { value: 'no', place: 1 }],
  ]);

/** How two states voted in the UN up to a day. Who was absent did not abstain: the roll call is not counted. */
export function unAgreement(unVotes: UnVotes, pair: Pair, until: Day): UnAgreement {
  const calls = rollCallsOf(unVotes, pair, until);
  const byYear = new Map<number, PairRollCall[]>();
  for (const call of calls) {
    const { year } = civilOf(call.day);
    const own = byYear.get(year);
    if (own) own.push(call);
    else byYear.set(year, [call]);
  }
  const about = (issue: UnIssue) => calls.filter(({ at }) => unVotes.issues[at]?.includes(issue));
  return {
    all: calls.length > 0 ? agreementIn(calls) : null,
    years: [...byYear].map(([year, own]) => ({ year, ...agreementIn(own) })),
    issues: UN_ISSUES.map((issue) => ({ issue, ...agreementIn(about(issue)) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => a.share - b.share),
  };
}

/** The roll calls up to a day in which two states were furthest apart; of those alike far, the last ones. */
export function mostDivergent(
  unVotes: UnVotes,
  pair: Pair,
  until: Day,
  most = 10,
): readonly PairRollCall[] {
  return rollCallsOf(unVotes, pair, until)
    .filter(({ distance }) => distance > 0)
    .toSorted((a, b) => b.distance - a.distance || b.day - a.day || a.at - b.at)
    .slice(0, most);
}

function rollCallsOf(unVotes: UnVotes, pair: Pair, until: Day): PairRollCall[] {
  const [first, second] = statesOf(pair).map((state) => unVotes.votesOf(state));
  if (first === undefined || second === undefined) return [];
  return unVotes.days.flatMap((day, at) => {
    const [a, b] = [CAST.get(first[at]), CAST.get(second[at])];
    if (day > until || !a || !b) return [];
    return [{ at, day, votes: [a.value, b.value], distance: Math.abs(a.place - b.place) } as const];
  });
}

function agreementIn(calls: readonly PairRollCall[]): Agreement {
  const apart = calls.reduce((sum, { distance }) => sum + distance, 0);
  return { count: calls.length, share: calls.length > 0 ? 1 - apart / calls.length : 0 };
}
