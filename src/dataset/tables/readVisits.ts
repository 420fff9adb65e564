import type { TableAbout } from '../../model/TableAbout.ts';
import type { Visit } from '../../model/Visit.ts';
import { knownDay } from '../../model/Day.ts';

/** A visit as the build writes it: id, first and last ISO day, state, role, who, place. */
export type PackedVisit = readonly [
  id: string,
  from: string,
  to: string,
  state: string,
  role: Visit['role'],
  who: string,
  place?: string,
];

export interface PackedVisits {
  readonly tables: readonly TableAbout[];
  /** By first day. */
  readonly visits: readonly PackedVisit[];
}

export interface Visits {
  readonly tables: readonly TableAbout[];
  /** By first day. */
  readonly visits: readonly Visit[];
}

export function readVisits({ tables, visits }: PackedVisits): Visits {
  return {
    tables,
    visits: visits.map(([id, from, to, state, role, who, place = null]) => ({
      id,
      span: { startDay: knownDay(from), endDay: knownDay(to) },
      state,
      direction: role === 'leader' ? 'to-us' : 'from-us',
      role,
      who,
      place,
    })),
  };
}
