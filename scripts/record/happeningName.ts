import type { EventRecord } from '../../src/model/GeoEvent.ts';

const NAMED_STATES = 3;

/** What the name of an event's file begins with, `2025-11-03-per-mex-diplomacy`: its first date, at most three actors, its topic. */
export function happeningName(
  { date, actors }: Pick<EventRecord, 'date' | 'actors'>,
  topic: string,
): string {
  const states = actors.slice(0, NAMED_STATES).map((state) => state.toLowerCase());
  return [firstDate(date), ...states, topic].join('-');
}

/** The first date that an EDTF date names, `1962-04` of `1962-04~/..`. */
export function firstDate(edtf: string): string {
  const named = edtf.split('/').find((end) => /^\d/.test(end)) ?? '';
  return named.replace(/[?~%]$/, '');
}
