/**
 * Why a device does not keep files, or gives none: its browser has no way to, does not allow it, has no room
 * left for it, has what was kept no more, or failed.
 */
export type KeepTrouble = 'absent' | 'denied' | 'full' | 'gone' | 'failed';

/** What an error of the browser’s own file system says; what is none of its errors is thrown on. */
export function keepTrouble(error: unknown): KeepTrouble {
  if (!(error instanceof DOMException)) throw error;
  return TROUBLES.get(error.name) ?? 'failed';
}

/** By the names of WHATWG File System and Storage. */
const TROUBLES: ReadonlyMap<string, KeepTrouble> = new Map([
  ['NotSupportedError', 'absent'],
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['NotFoundError', 'gone'],
  ['TypeMismatchError', 'gone'],
]);
