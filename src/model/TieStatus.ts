/** What a dated change of a tie can set; the ladder from best to worst, then the honest others. */
export const TIE_STATUSES = [
  'embassy',
  'legation',
  'established',
  'recalled',
  'no-ambassador',
  'expelled',
  'charge',
  'no-head',
  'ambassadors-agreed',
  'consular',
  'interests-section',
  'no-mission',
  'suspended',
  'severed',
  'war',
  'unknown',
  'not-established',
  'no-recorded-break',
] as const;
export type TieStatus = (typeof TIE_STATUSES)[number];

export const TIE_RUNGS = [
  'full',
  'recalled',
  'charge',
  'limited',
  'suspended',
  'severed',
  'war',
  'unknown',
  'not-established',
  'no-recorded-break',
] as const;
/** The rung of the ladder that a status stands on: what maps, legends and strips tell apart. */
export type TieRung = (typeof TIE_RUNGS)[number];

const RUNG_OF: Readonly<Record<TieStatus, TieRung>> = {
  embassy: 'full',
  legation: 'full',
  established: 'full',
  recalled: 'recalled',
  'no-ambassador': 'recalled',
  expelled: 'recalled',
  charge: 'charge',
  'no-head': 'charge',
  'ambassadors-agreed': 'charge',
  consular: 'limited',
  'interests-section': 'limited',
  'no-mission': 'limited',
  suspended: 'suspended',
  severed: 'severed',
  war: 'war',
  unknown: 'unknown',
  'not-established': 'not-established',
  'no-recorded-break': 'no-recorded-break',
};

export function rungOf(status: TieStatus): TieRung {
  return RUNG_OF[status];
}
