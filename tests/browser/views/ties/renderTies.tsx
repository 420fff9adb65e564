import type { Lens } from '../../../../src/lens/Lens.ts';
import { TiesPage } from '../../../../src/views/ties/TiesPage.tsx';
import { showView } from '../showView.tsx';

/** The ties of the bundled data set, as a lens shows them. */
export function renderTies(lens: Partial<Lens>): void {
  showView(<TiesPage />, lens);
}
