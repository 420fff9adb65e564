import { decodeText } from './decodeText.ts';

/** How files write that a cell has no value. */
const MISSING: ReadonlySet<string> = new Set(['', 'na', 'nan', 'null', 'none', '-']);
const LONGEST = 8;

/** Whether a cell says that it has no value. */
export function isMissing(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true;
  if (end - start > LONGEST) return false;
  return isNoValue(decodeText(bytes.subarray(start, end)));
}

/** The same of a cell's text. */
export function isNoValue(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}
