import type { RecordNotes } from '../model/RecordNotes.ts';
import { fetchBuilt } from './fetchBuilt.ts';
import { part } from '../base/part.ts';

/** What the bundled record says of itself: its history, what was sought in vain, what was left out. */
export const recordNotes = part(
  async () => (await fetchBuilt('notes.json')) as RecordNotes,
  'asked',
);

/** Where an earlier edition of the record is found, from the page. */
export function versionAddress(edition: string): string {
  return `data/versions/${edition}.json`;
}
