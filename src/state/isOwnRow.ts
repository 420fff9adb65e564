import type { Open } from '../lens/Lens.ts';
import { catalogue } from './useCatalogue.ts';

/** Whether what is open is the event of a file, of any that is open or of a certain one. */
export function isOwnRow(open: Open | null, file?: string): boolean {
  if (open?.type !== 'event') return false;
  const { files } = catalogue.store.getState();
  const ids = file === undefined ? files.map(({ id }) => id) : [file];
  return ids.some((id) => open.id.startsWith(`${id}:`));
}
