/** Words that stay small within a name. */
const SMALL = new Set(
  'a al and at by da das de del di do dos du e en et for in of on or the to van von y'.split(' '),
);

/** Small where a small word stands before them, "de la"; elsewhere they begin a name, "Los Angeles". */
const ARTICLES = new Set(['el', 'la', 'las', 'le', 'les', 'los']);
const AFTER_SMALL = /(?:^|\s)(?:a|de|do|en|et|por|para|y)\s$/i;

/** Shortened words, which are no initials. */
const SHORTENED = new Set('BROS DR JR LTD MR MRS MS SGT SR ST'.split(' '));

/** Names made of initials that could be read as words. */
const INITIALS = new Set(
  (
    'AFP ALBA AMLO ANC APEC ASEAN AU AUC BBC BRICS CARICOM CELAC CEO CIA CNN DEA ECLAC ECOWAS EIB ELN EPP EU EZLN ' +
    'FAO FARC FBI FIFA FMLN FSLN GCC IAEA ICC ICE ICJ ICRC IDB IEA ILO IMF IOM IRA ISIL ISIS KGB MEP MERCOSUR ' +
    'NAFTA NASA NATO NGO OAS OECD OPEC OSCE PEMEX PKK PLO PRI PSUV PT SADC SICA UAE UK UN UNASUR ' +
    'UNESCO UNICEF UNHCR US USA USAID USMCA USSR WFP WHO WTO'
  ).split(' '),
);

const ROMAN = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/;
const LETTER_WORD = /[\p{L}\p{M}\p{N}.]+/gu;

/**
 * A name in the case in which people write it: "MEXICAN POLICE" as "Mexican Police", with initials and
 * Roman numerals left as they are. One that has a small letter is written so on purpose, and stays.
 */
export function usualCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(LETTER_WORD, (word, at: number) => {
    if (isKept(word)) return word;
    const low = word.toLocaleLowerCase('en');
    const before = name.slice(0, at);
    if (at > 0 && SMALL.has(low)) return low;
    if (ARTICLES.has(low) && AFTER_SMALL.test(before)) return low;
    // "L’OREAL'S": what follows the mark is no word of its own
    if (low === 's' && /['’]$/.test(before)) return low;
    return capitalised(low).replace(/^Mc(\p{Ll})/u, (_, next: string) => `Mc${capitalised(next)}`);
  });
}

function isKept(word: string): boolean {
  const isShortened = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(word);
  const hasNoVowel =
    !SHORTENED.has(word.replace('.', '')) &&
    word.length > 1 &&
    word.length < 6 &&
    !/[AEIOUY\p{M}À-Ý]/u.test(word);
  return isShortened || hasNoVowel || ROMAN.test(word) || INITIALS.has(word);
}

/** With its first letter as a capital; a letter of two units stays whole. */
function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en') + word.slice(first.length);
}
