import type { Lens, Open } from '../../../../src/lens/Lens.ts';
import { Dossier } from '../../../../src/views/dossier/Dossier.tsx';
import { knownDay } from '../../../../src/model/Day.ts';
import { screen } from '@testing-library/react';
import { americas, showView } from '../showView.tsx';
import { formatDay } from '../../../../src/i18n/formatDay.ts';

/** "31 Mar 2026": the last day of the data. */
export const LAST_DAY = formatDay(americas.dataset.span.endDay, 'en');

/** The lens of one day. */
export function onDay(iso: string): Partial<Lens> {
  return { mode: 'day', to: knownDay(iso) };
}

/** The dossier of one thing of the bundled data set, as a lens shows it. */
export function showDossier(open: Open, lens: Partial<Lens> = {}): HTMLElement {
  showView(<Dossier />, { ...lens, open });
  return screen.getByRole('complementary', { name: 'Details' });
}

/** The part of the dossier under a heading. */
export function partOf(heading: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name: heading });
}

/** Text with plain spaces: Intl sets thin ones. */
export function plain(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ');
}
