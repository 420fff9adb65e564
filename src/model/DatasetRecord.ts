import type { Citation, ConfidenceId, Source } from './Source.ts';
import type { Country, Iso3 } from './Country.ts';
import type { EventRecord } from './GeoEvent.ts';
import type { Claim } from './Claim.ts';
import type { LocalText } from './LocalText.ts';
import type { RecordHistory } from './RecordHistory.ts';
import type { Series } from './Series.ts';
import type { TieChangeRecord } from './TieChange.ts';

/** A doctrine or intervention: an event whose topic is given by its list. */
export type InterventionRecord = Omit<EventRecord, 'topic'> & {
  readonly kind: 'intervention' | 'doctrine';
};

export interface Bloc {
  readonly id: string;
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly memberships: readonly Membership[];
}

/** How a state stands in a bloc. A suspension stands beside the membership, which goes on. */
export const MEMBERSHIP_KINDS = ['member', 'suspended', 'observer', 'partner'] as const;

export interface Membership {
  readonly country: Iso3;
  /** EDTF interval, open where the membership goes on: `1948-04-30/..` */
  readonly dates: string;
  readonly kind: (typeof MEMBERSHIP_KINDS)[number];
  readonly disputed?: true;
  readonly note?: LocalText;
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

export const VOTE_VALUES = ['yes', 'no', 'abstain', 'absent'] as const;
export type VoteValue = (typeof VOTE_VALUES)[number];

/** A vote in an international body. Tallies are computed from `recorded`, never typed. */
export interface Vote extends RecordHistory {
  readonly id: string;
  readonly title: LocalText;
  readonly body: LocalText;
  readonly resolution?: string;
  /** EDTF */
  readonly date: string;
  readonly event?: string;
  /** By ISO 3166 alpha-3; a state without an entry has no recorded vote. */
  readonly recorded: Readonly<Record<Iso3, VoteValue>>;
  /** What a source gives as the outcome, where the roll call is not on record. */
  readonly reported?: { readonly yes: number; readonly no: number; readonly abstain: number };
  readonly rollCall: 'complete' | 'partial';
  readonly note?: LocalText;
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** What a state or its leader says on a contested matter. */
export interface Stance {
  readonly id: string;
  readonly country: Iso3;
  readonly matter: LocalText;
  readonly position: 'supports' | 'opposes' | 'mixed';
  readonly text: LocalText;
  /** EDTF */
  readonly date?: string;
  readonly event?: string;
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

export interface Evidence {
  readonly event: string;
  readonly bears: 'for' | 'against';
  readonly reason: LocalText;
}

export interface Indicator {
  readonly id: string;
  readonly text: LocalText;
  /** One of the two questions on which the future is said to hang. */
  readonly driver?: true;
  readonly evidence: readonly Evidence[];
}

export interface Scenario {
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText;
  readonly indicators: readonly Indicator[];
  readonly citations: readonly Citation[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country: Iso3;
  readonly terms: readonly {
    /** An id such as `president`, which roles in events refer to. */
    readonly office: string;
    readonly title: LocalText;
    /** EDTF interval */
    readonly dates: string;
    readonly confidence: ConfidenceId;
    readonly citations: readonly Citation[];
  }[];
}

/** Versions of the format that are read. The second adds fields and lists, none of which is asked for. */
export const DATASET_VERSIONS = [1, 2] as const;

/** A whole data set as its JSON file writes it. */
export interface DatasetRecord {
  readonly format: 'hemisphere-dataset';
  readonly version: (typeof DATASET_VERSIONS)[number];
  /** The day of this edition, as `2026.11.30`: what a citation names. */
  readonly edition?: string;
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly licence: string;
  /** First and last day that the data speak for, and the window a reader sees first; ISO days. */
  readonly span: { readonly from: string; readonly to: string };
  readonly opening: { readonly from: string; readonly to: string };
  readonly countries: readonly Country[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly events: readonly EventRecord[];
  readonly interventions: readonly InterventionRecord[];
  /** Absent from a set of version 1, as from one without any. */
  readonly series?: readonly Series[];
  readonly ties: readonly TieChangeRecord[];
  readonly blocs: readonly Bloc[];
  readonly votes: readonly Vote[];
  readonly stances: readonly Stance[];
  readonly scenarios: readonly Scenario[];
  readonly claims: readonly Claim[];
}
