/** A column's name in lower case, its words with an underscore between: `Event Date` → `event_date`. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}
