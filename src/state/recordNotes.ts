import { PartFault } from '../base/PartFault.ts';
import type { RecordNotes } from '../model/RecordNotes.ts';
import { part } from '../base/part.ts';

/** What the bundled record says of itself: its history, what was sought in vain, what was left out. */
export const recordNotes = part(async () => {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/notes.json`);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return (await response.json()) as RecordNotes;
  } catch (cause) {
    throw new PartFault('unreachable', '"notes.json" could not be fetched.', { cause });
  }
}, 'asked');
