import { catalogue } from './useCatalogue.ts';

/** Puts the record's events on screen too, below those of files. */
export function showRecord(): void {
  const { arrangement } = catalogue.store.getState();
  catalogue.arrange({ ...arrangement, overRecord: true });
}
