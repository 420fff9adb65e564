import { type Lens, START_LENS } from './Lens.ts';

/** What a link may say without saying what to look at. */
const MANNERS: readonly (keyof Lens)[] = ['lang', 'theme', 'data'];

/** Whether a lens looks at nothing in particular, as one does that no link has given. */
export function isBareLens(lens: Lens): boolean {
  const keys = Object.keys(START_LENS) as (keyof Lens)[];
  return keys.every(
    (key) => MANNERS.includes(key) || JSON.stringify(lens[key]) === JSON.stringify(START_LENS[key]),
  );
}
