import { inertText } from '../base/inertText.ts';
import { plainAddress } from '../model/plainAddress.ts';

/** What turns text around it: embeddings, overrides and isolates of the bidirectional algorithm. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What no line of text holds: controls, and the ends of lines and paragraphs. */
// oxlint-disable-next-line no-control-regex
const BREAKING = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Spaces that do not break stay as they are. */
const KEPT = /^[\u00a0\u202f]$/;

/** A text as one line, without what is no letter; half of a surrogate pair becomes U+FFFD. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(TURNING, '')
    .replaceAll(BREAKING, (space) => (KEPT.test(space) ? space : ' '))
    .trim();
}

/** The same where a cell of a spreadsheet may begin with it: pasted there, it is no formula. */
export function openingText(text: string): string {
  return inertText(plainText(text));
}

/** An address that leads to a page, as it shows where it leads; null for any other text. */
export function pageAddress(text: string): string | null {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return null;
  return plainAddress(text);
}
