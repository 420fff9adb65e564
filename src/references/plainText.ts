/** What would end a line or steer a terminal, and marks that turn the direction of text. */
const MARKS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\s]+/gu;

/** A text as one line of plain characters: each run of white space and of control marks is one space. */
export function plainText(text: string): string {
  return text
    .replaceAll(MARKS, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}
