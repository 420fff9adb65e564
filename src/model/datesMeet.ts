import { readEdtf } from './readEdtf.ts';

/** True when some day can belong to both dates in EDTF; an open or unknown end reaches as far as it must. */
export function datesMeet(a: string, b: string): boolean {
  const [one, other] = [readEdtf(a), readEdtf(b)];
  if (!one || !other) return false;
  return (
    (one.startDay ?? -Infinity) <= (other.endDay ?? Infinity) &&
    (other.startDay ?? -Infinity) <= (one.endDay ?? Infinity)
  );
}
