/** Months in English, Spanish, Portuguese and French, without accents; the short forms that people write, too. */
const WORDS: readonly string[] = [
  'january jan enero ene janeiro janvier janv',
  'february feb febrero fevereiro fev fevrier fevr',
  'march mar marzo marco mars',
  'april apr abril abr avril avr',
  'may mayo maio mai',
  'june jun junio junho juin',
  'july jul julio julho juillet juill juil',
  'august aug agosto ago aout aou',
  'september sep sept septiembre setiembre set setembro septembre',
  'october oct octubre outubro out octobre',
  'november nov noviembre novembro novembre',
  'december dec diciembre dic dezembro dez decembre',
];

/** Words that stand in a date and tell nothing of the day: days of the week, articles, endings of numbers. */
const FILLERS = new Set(
  [
    'of the st nd rd th de del do el le o er ero',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom',
    'segunda terca quarta quinta sexta feira seg ter qua qui sex',
    'lundi mardi mercredi jeudi vendredi samedi dimanche mer jeu ven sam dim',
  ].flatMap((words) => words.split(' ')),
);

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
);

/** The number of the month that a word names, 1–12; 0 for a word that a date may have beside it; else undefined. */
export function monthOfWord(word: string): number | undefined {
  return MONTH_OF.get(word) ?? (FILLERS.has(word) ? 0 : undefined);
}
