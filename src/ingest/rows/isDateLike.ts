import { readDay } from '../../model/Day.ts';

const YEAR = String.raw`(?:1[5-9]|20)\d\d`;

/** Days as people write them, in whatever order: `3/11/2025`, `3.11.25`, `2025/9/7`, with or without a time. */
const NUMBERS = new RegExp(
  String.raw`^(?:\d{1,2}([-/.])\d{1,2}\1(?:${YEAR}|\d\d)|${YEAR}([-/.])\d{1,2}\2\d{1,2})(?:[T ,].*)?$`,
);

/** `3 de noviembre de 2025`, `Nov 3, 2025`, `14-Oct-62`. */
const WORDS = new RegExp(
  String.raw`^(?:\d{1,2}(?:º|er|st|nd|rd|th)?[-/. ]+(?:de )?\p{L}{3,10}\.?[-/., ]+(?:de |del )?(?:${YEAR}|\d\d)|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? ${YEAR})$`,
  'u',
);

const DIGITS = new RegExp(String.raw`^${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{6})?$`);

/** A month or an interval of EDTF. A year alone is a number like others. */
const LONGER = new RegExp(
  String.raw`^${YEAR}-(?:0[1-9]|1[0-2])[?~]?$|^${YEAR}-\d\d(?:-\d\d)?/(?:\.\.|${YEAR}.*)$`,
);

/** Whether a text looks like a date to a person, whether or not it can be read as one. */
export function isDateLike(text: string): boolean {
  const cell = text.trim();
  if (!/^[\d\p{L}]/u.test(cell) || !/\d/.test(cell)) return false;
  return (
    readDay(cell) !== undefined ||
    [NUMBERS, DIGITS, WORDS, LONGER].some((writing) => writing.test(cell))
  );
}
