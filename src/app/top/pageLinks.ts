import type { Page } from '../../lens/Lens.ts';

/** The long views that the bar leads to; those that are not `near` stand in its menu. */
export const PAGE_LINKS: readonly { readonly page: Page; readonly near: boolean }[] = [
  { page: 'changes', near: true },
  { page: 'ties', near: true },
  { page: 'scenarios', near: true },
  { page: 'sources', near: true },
  { page: 'pair', near: false },
  { page: 'region', near: false },
  { page: 'record', near: false },
  { page: 'method', near: false },
  { page: 'shortcuts', near: false },
  { page: 'about', near: false },
];
