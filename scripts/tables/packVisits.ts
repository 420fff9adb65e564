import type { PackedVisit, PackedVisits } from '../../src/dataset/tables/readVisits.ts';
import type { Tables } from './loadTables.ts';

/** The visits of both tables by first day, then by id. */
export function packVisits(tables: Pick<Tables, 'us-travels' | 'us-visitors'>): PackedVisits {
  const { 'us-travels': travels, 'us-visitors': visitors } = tables;
  const visits = [
    ...travels.rows.map(({ id, from, to, host, role, who, place }): PackedVisit => {
      const visit = [
        `us-travels:${id}`,
        from,
        to,
        host,
        role as 'president' | 'secretary',
      ] as const;
      return place === '' ? [...visit, who] : [...visit, who, place];
    }),
    ...visitors.rows.map(({ id, from, to, state, visitor }): PackedVisit => [
      `us-visitors:${id}`,
      from,
      to,
      state,
      'leader',
      visitor,
    ]),
  ];
  const keyOf = ([id, from]: PackedVisit) => `${from} ${id}`;
  return {
    tables: [travels.about, visitors.about],
    visits: visits.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}
