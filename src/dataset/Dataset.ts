import type { Bloc, Person, Scenario, Stance, Vote } from '../model/DatasetRecord.ts';
import type { Country, Iso3 } from '../model/Country.ts';
import type { Claim } from '../model/Claim.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { LocalText } from '../model/LocalText.ts';
import type { Pair } from '../model/Pair.ts';
import type { Series } from '../model/Series.ts';
import type { Source } from '../model/Source.ts';
import type { TieChange } from '../model/TieChange.ts';
import type { TieLedger } from './TieLedger.ts';

/** The records of a data set, ready to be asked: immutable. Its events are a source of their own. */
export interface Dataset {
  readonly id: string;
  /** The day of this edition, as `2026.11.30`; null for a set without. */
  readonly edition: string | null;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly licence: string;
  /** The days that the data speak for, and those that a reader sees first. */
  readonly span: DaySpan;
  readonly opening: DaySpan;

  readonly countries: readonly Country[];
  readonly countriesById: ReadonlyMap<Iso3, Country>;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly peopleById: ReadonlyMap<string, Person>;

  /** Each pair's status on each day. */
  readonly ledger: TieLedger;
  /** A pair's dated changes, by date; none for a pair without any. */
  changesOf(pair: Pair): readonly TieChange[];

  readonly claims: readonly Claim[];
  readonly claimsById: ReadonlyMap<string, Claim>;
  claimsAboutEvent(id: string): readonly Claim[];
  claimsAboutPair(pair: Pair): readonly Claim[];
  claimsAboutCountry(iso3: Iso3): readonly Claim[];

  readonly series: readonly Series[];
  readonly blocs: readonly Bloc[];
  readonly votes: readonly Vote[];
  readonly stances: readonly Stance[];
  readonly scenarios: readonly Scenario[];
}
