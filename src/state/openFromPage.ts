import type { Open } from '../lens/Lens.ts';
import { applyEdit } from './lensStore.ts';

/** Opens a record and turns away from the long view that lies over it: one step that Back undoes. */
export function openFromPage(open: Open): void {
  applyEdit({ type: 'open', open });
  applyEdit({ type: 'turnTo', page: null }, 'replace');
}
