const MINUS = 45;
const PLUS = 43;
const COMMA = 44;
const DOT = 46;
const SPACE = 32;
const ZERO = 48;

const POWERS = Float64Array.from({ length: 16 }, (_, digits) => 10 ** digits);

/**
 * The decimal number that ASCII bytes write, `-99.1332` or `-99,1332`, with spaces around it; NaN
 * where they write none, and for one with an exponent or more than fifteen whole digits. Decimals
 * after the fifteenth digit are dropped: 1e-12 of a degree is less than a micron.
 */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (bytes[from] === SPACE && from < to) from++;
  while (bytes[to - 1] === SPACE && to > from) to--;
  const sign = bytes[from];
  if (sign === MINUS || sign === PLUS) from++;
  let value = 0;
  let digits = 0;
  let decimals = 0;
  let isWhole = true;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (digits < 15) {
        value = value * 10 + digit;
        if (!isWhole) decimals++;
      } else if (isWhole) return NaN;
      digits++;
    } else if ((bytes[i] === DOT || bytes[i] === COMMA) && isWhole) isWhole = false;
    else return NaN;
  }
  if (digits === 0) return NaN;
  const size = value / POWERS[decimals]!;
  return sign === MINUS ? -size : size;
}
