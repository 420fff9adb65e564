import { type Day, knownDay } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { TableAbout } from '../../model/TableAbout.ts';

/** What a roll call was about; one may be about several, or about none of these. */
export const UN_ISSUES = ['me', 'nu', 'di', 'hr', 'co', 'ec'] as const;
export type UnIssue = (typeof UN_ISSUES)[number];

/** As the build writes them: roll calls by date, each list in their order. */
export interface PackedUnVotes {
  readonly about: TableAbout;
  /** ISO days */
  readonly dates: readonly string[];
  /** `me nu`; empty for none */
  readonly issues: readonly string[];
  /** A letter a roll call: `y` yes, `n` no, `a` abstain, `-` no vote on record. */
  readonly votes: Readonly<Record<Iso3, string>>;
}

/** Roll calls of the UN General Assembly by date. */
export interface UnVotes {
  readonly about: TableAbout;
  readonly days: readonly Day[];
  readonly issues: readonly (readonly UnIssue[])[];
  /** As packed; undefined for a state that is not in the table. */
  readonly votesOf: (state: Iso3) => string | undefined;
}

/** What was voted on, in the order of {@link UnVotes}: titles are in English, as the table has them. */
export interface UnTitles {
  readonly titles: readonly string[];
  readonly resolutions: readonly string[];
}

export function readUnVotes({ about, dates, issues, votes }: PackedUnVotes): UnVotes {
  return {
    about,
    days: dates.map(knownDay),
    issues: issues.map((ids) => UN_ISSUES.filter((one) => ids.split(' ').includes(one))),
    votesOf: (state) => votes[state],
  };
}
