import { NUMBERS_ALONE } from './readDayText.ts';

/**
 * Which order the dates of a column prove, where day and month are both numbers before the year: one of
 * 14/11/2025 is day-first. `open` where all could be either, `both` where they contradict each other, `none`
 * where no text depends on it. Dots are day-first by custom, `03.11.2025`, and prove nothing.
 */
export function orderOf(
  texts: readonly string[],
): 'day-first' | 'month-first' | 'open' | 'none' | 'both' {
  let isDayFirst = false;
  let isMonthFirst = false;
  let isOpen = false;
  for (const text of texts) {
    const match = NUMBERS_ALONE.exec(text.trim());
    if (!match || match[2] === '.') continue;
    const [a, b] = [Number(match[1]), Number(match[3])];
    if (a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) continue;
    if (a > 12) isDayFirst = true;
    else if (b > 12) isMonthFirst = true;
    else if (a !== b) isOpen = true;
  }
  if (isDayFirst && isMonthFirst) return 'both';
  if (isDayFirst) return 'day-first';
  if (isMonthFirst) return 'month-first';
  return isOpen ? 'open' : 'none';
}
