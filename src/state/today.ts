import { type Day, MS_PER_DAY } from '../model/Day.ts';

/** The day that the reader's clock shows, in UTC. */
export function today(): Day {
  return Math.floor(Date.now() / MS_PER_DAY) as Day;
}
