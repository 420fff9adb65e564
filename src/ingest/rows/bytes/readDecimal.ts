const MINUS = 45;
const PLUS = 43;
const DOT = 46;
const ZERO = 48;

const POWERS = Float64Array.from({ length: 16 }, (_, digits) => 10 ** digits);

/**
 * The decimal number that ASCII bytes write, `-99.1332`; NaN where they write none, and for one with
 * an exponent. Digits after the fifteenth are dropped: 1e-13 of a degree is less than a micron.
 */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  const sign = bytes[start];
  const from = sign === MINUS || sign === PLUS ? start + 1 : start;
  let value = 0;
  let digits = 0;
  let decimals = 0;
  let dot = -1;
  for (let i = from; i < end; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (digits < 15) {
        value = value * 10 + digit;
        if (dot >= 0) decimals++;
      } else if (dot < 0) return NaN;
      digits++;
    } else if (bytes[i] === DOT && dot < 0) dot = i;
    else return NaN;
  }
  if (digits === 0) return NaN;
  const size = value / POWERS[decimals]!;
  return sign === MINUS ? -size : size;
}
