/** The largest of 1, 2, 5, 10, 20 … that is not more than a number; 1 at least. */
export function niceCount(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const digit = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return digit * power;
}
