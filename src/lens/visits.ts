import type { Lens } from './Lens.ts';

/** Among the layers: visits of leaders, as events beside those of the record. */
export const VISITS = 'visits';

/** Whether a lens opens a visit, by its table and its number there. */
export function opensVisit({ open }: Pick<Lens, 'open'>): boolean {
  return open?.type === 'event' && /^us-(?:travels|visitors):\d+$/.test(open.id);
}
