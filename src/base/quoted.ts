/** Signs that steer a line and have no shape: controls, and what turns the direction of text (UAX #9). */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Scripts that are written to the left. */
const LEFTWARD =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * Text of others as it stands within a sentence of ours: so many characters of it, without what steers
 * a line; isolated where it is written to the left, so that it turns nothing that stands beside it.
 */
export function quoted(text: string, most = 60): string {
  const signs = Array.from(text.replace(STEERING, ''));
  const shown = signs.length > most ? `${signs.slice(0, most).join('')}…` : signs.join('');
  return LEFTWARD.test(shown) ? `${ISOLATE}${shown}${END}` : shown;
}
