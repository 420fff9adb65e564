import type { Ask } from '../../events/ask/Ask.ts';
import { CLAUSE_BITS } from '../../events/ask/clauses.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Shown } from '../Shown.ts';
import { searchAll } from './searchAll.ts';

/** The best `most` events that a text finds and time alone hides; those of files are not ranked. */
export function foundOutside(shown: Shown, ask: Ask, q: string, most: number): readonly GeoEvent[] {
  const { source } = shown;
  const outside: GeoEvent[] = [];
  for (const { type, id } of searchAll(shown, q)) {
    if (outside.length === most) break;
    const key = type === 'event' ? source.keyOf(id) : undefined;
    if (key !== undefined && source.misses(ask, key) === CLAUSE_BITS.time)
      outside.push(source.event(key));
  }
  return outside;
}
