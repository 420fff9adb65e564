interface LadderRung {
  readonly rung: string;
  readonly rank: number | null;
  readonly statuses: readonly string[];
}

/**
 * The one list of how ties stand: the rungs from best to worst, then the honest others, each with the
 * statuses on it. `rank` is how bad a rung is, 0 the best; null where nothing is on record. A level
 * that is not recorded follows a change, so it ranks between good and bad.
 */
const LADDER = [
  { rung: 'full', rank: 0, statuses: ['embassy', 'legation', 'established'] },
  { rung: 'recalled', rank: 2, statuses: ['recalled', 'no-ambassador', 'expelled'] },
  { rung: 'charge', rank: 3, statuses: ['charge', 'no-head', 'ambassadors-agreed'] },
  { rung: 'limited', rank: 4, statuses: ['consular', 'interests-section', 'no-mission'] },
  { rung: 'suspended', rank: 5, statuses: ['suspended'] },
  { rung: 'severed', rank: 6, statuses: ['severed'] },
  { rung: 'war', rank: 7, statuses: ['war'] },
  { rung: 'unknown', rank: 1, statuses: ['unknown'] },
  { rung: 'not-established', rank: null, statuses: ['not-established'] },
  { rung: 'no-recorded-break', rank: null, statuses: ['no-recorded-break'] },
] as const satisfies readonly LadderRung[];

/** The rung of the ladder that a status stands on: what maps, legends and strips tell apart. */
export type TieRung = (typeof LADDER)[number]['rung'];
export const TIE_RUNGS: readonly TieRung[] = LADDER.map(({ rung }) => rung);

/** What a dated change of a tie can set. */
export type TieStatus = (typeof LADDER)[number]['statuses'][number];
export const TIE_STATUSES: readonly TieStatus[] = LADDER.flatMap(({ statuses }) => statuses);

const RUNG_OF = Object.fromEntries(
  LADDER.flatMap(({ rung, statuses }) => statuses.map((status) => [status, rung])),
) as Readonly<Record<TieStatus, TieRung>>;

/** Whether a rung stands below full relations; what is not recorded does not. */
export function isBelowFull(rung: TieRung): boolean {
  return (TIE_RANKS[rung] ?? 0) >= (TIE_RANKS.recalled ?? 0);
}

export function rungOf(status: TieStatus): TieRung {
  return RUNG_OF[status];
}

/** How bad each rung is, 0 the best; null for those that stand on no record. */
export const TIE_RANKS = Object.fromEntries(
  LADDER.map(({ rung, rank }) => [rung, rank]),
) as Readonly<Record<TieRung, number | null>>;
