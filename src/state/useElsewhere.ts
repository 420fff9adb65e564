import { useCatalogue } from './useCatalogue.ts';

/** The host of the data set on screen; null where it is the page's own. */
export function useElsewhere(): string | null {
  return useCatalogue(({ host, load }) => (load.type === 'ready' ? host : null));
}
