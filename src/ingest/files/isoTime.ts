const DAY_MS = 86_400_000;

/** Days of files repeat; so many are kept as texts. */
const MOST_KEPT = 1 << 16;
const days = new Map<number, string>();

/** A time in UTC as `2025-11-03`, and `2025-11-03T14:05:00` where it is not midnight; empty for none. */
export function isoTime(time: Date): string {
  const ms = time.getTime();
  if (Number.isNaN(ms)) return '';
  if (ms % DAY_MS !== 0) return time.toISOString().replace(/\.\d+Z$/, '');
  const known = days.get(ms);
  if (known !== undefined) return known;
  const day = time.toISOString().replace(/T.*$/, '');
  if (days.size < MOST_KEPT) days.set(ms, day);
  return day;
}
