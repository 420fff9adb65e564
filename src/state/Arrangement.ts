/** Which of what is open is on screen: files by id; the record where none is, or under them all. */
export interface Arrangement {
  readonly files: readonly string[];
  readonly overRecord: boolean;
}

export const RECORD_ALONE: Arrangement = { files: [], overRecord: false };

/** Whether the same is on screen, in the same order. */
export function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  return String(a.files) === String(b.files) && a.overRecord === b.overRecord;
}
