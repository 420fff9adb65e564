import { dayOf, daysInMonth } from '../../../model/Day.ts';

const DASH = 45;
const SPACE = 32;
const SLASH = 47;
const T = 84;
const ZERO = 48;
const LOWER = 32;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Month by its first three letters in lower case, each a byte of the key. */
const MONTH_OF = new Map(
  MONTHS.map((name, i) => [
    (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
    i + 1,
  ]),
);

/**
 * The day that ASCII bytes write in the ways of most files, as days since 1970: `2025-11-03`, also with a time
 * behind it, `20251103`, `03-November-2025`, `3 Nov 2025`. NaN for what is none of them, and for a date that
 * does not exist; `readDayText` knows more ways.
 */
export function readDayBytes(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (bytes[start] === SPACE && start < end) start++;
  while (bytes[end - 1] === SPACE && end > start) end--;
  const length = end - start;
  const fourth = bytes[start + 4];
  if (length === 8 && isDigit(fourth)) {
    return civil(
      numberIn(bytes, start, 4),
      numberIn(bytes, start + 4, 2),
      numberIn(bytes, start + 6, 2),
    );
  }
  if (length >= 10 && (fourth === DASH || fourth === SLASH) && bytes[start + 7] === fourth) {
    const next = bytes[start + 10];
    if (length > 10 && next !== SPACE && next !== T) return NaN;
    return civil(
      numberIn(bytes, start, 4),
      numberIn(bytes, start + 5, 2),
      numberIn(bytes, start + 8, 2),
    );
  }
  return namedMonth(bytes, start, end);
}

function namedMonth(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isDigit(bytes[i])) i++;
  const date = numberIn(bytes, start, i - start);
  const mark = bytes[i];
  if (i - start > 2 || (mark !== DASH && mark !== SPACE)) return NaN;
  const name = i + 1;
  const month = MONTH_OF.get(
    ((bytes[name]! | LOWER) << 16) | ((bytes[name + 1]! | LOWER) << 8) | (bytes[name + 2]! | LOWER),
  );
  i = name;
  while (i < end && bytes[i] !== mark) i++;
  const digits = end - i - 1;
  if (month === undefined || digits !== 4) return NaN;
  return civil(numberIn(bytes, i + 1, digits), month, date);
}

function civil(year: number, month: number, date: number): number {
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return exists && year >= 0 ? dayOf(year, month, date) : NaN;
}

/** The number of `length` digits; NaN when another byte is among them, or none. */
function numberIn(bytes: Uint8Array, start: number, length: number): number {
  let value = length > 0 ? 0 : NaN;
  for (let i = start; i < start + length; i++) {
    value = isDigit(bytes[i]) ? value * 10 + bytes[i]! - ZERO : NaN;
  }
  return value;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}
