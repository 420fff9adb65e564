import { type Arrangement, RECORD_ALONE } from '../../state/Arrangement.ts';

/** What an entry of the history keeps of what was on screen; the record alone for anything else. */
export function readArrangement(state: unknown): Arrangement {
  if (typeof state !== 'object' || state === null) return RECORD_ALONE;
  const { files, overRecord } = state as Readonly<Record<string, unknown>>;
  if (!Array.isArray(files) || !files.every((id) => typeof id === 'string')) return RECORD_ALONE;
  return { files, overRecord: overRecord === true };
}
