/** Begins a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that is none: one that would be a formula has an apostrophe before it. */
export function inertText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
