/** As the ids of the record are: capitals and digits, with `-` within. */
const PLAIN = /^[A-Z\d]+(?:-[A-Z\d]+)*$/;

/**
 * A key for any id, of letters, digits and `-` alone: `event-E24`. Another id has another key, also where
 * capitals do not count, as in BibTeX: what is not plain stands as the numbers of its characters.
 */
export function keyOf(kind: string, id: string): string {
  if (PLAIN.test(id)) return `${kind}-${id}`;
  const codes = Array.from({ length: id.length }, (_, at) => id.charCodeAt(at).toString(16));
  return [kind, 'id', ...codes].join('-').toLowerCase();
}
