/**
 * A number short enough for a disc: whole below a thousand, then two figures and the SI prefix
 * ("1.2k", "34k", "5.6M"), the same in every language. Few different texts, so few sprites.
 */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 999_500 ? withPrefix(count / 1000, 'k') : withPrefix(count / 1e6, 'M');
}

function withPrefix(value: number, prefix: string): string {
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)}${prefix}`;
}
