import { catalogue } from './useCatalogue.ts';

/** Opens a data set of our own from the reader's device; false where it cannot be read. */
export function openRecord(file: File): Promise<boolean> {
  return catalogue.openRecord(file);
}
