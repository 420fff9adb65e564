/** "É.-U.", "U.S.A.": letters that stand for words; and doubled ones, for words in the plural: "EE. UU." */
const SINGLE = /(?<![\p{L}\p{N}])\p{L}(?:\.-?\p{L}(?![\p{L}\p{N}]))+\.?/gu;
const DOUBLED = /(?<![\p{L}\p{N}])(\p{L})\1\.? ?(\p{L})\2(?![\p{L}\p{N}])\.?/gu;
const MARKS = /[.\- ]/g;

/**
 * Lower case without accents, so that "Betssy Chávez" is found by "betssy chavez"; letters that stand
 * for words are one word, so that "EE. UU." is found by "eeuu".
 */
export function foldText(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const joined = (letters: string) => letters.replace(MARKS, '');
  return folded.replace(SINGLE, joined).replace(DOUBLED, joined);
}

/** A date as ISO 8601 writes it, to the day or to the month, is one word. */
const WORDS = /(?<![\p{L}\p{N}])\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/** The words of a text, folded; marks between them are not words. */
export function foldWords(text: string): string[] {
  return foldText(text).match(WORDS) ?? [];
}
