const NUMBER = String.raw`[-−+]?\d+(?:\.\d+)?`;

/** Well-known text (OGC 06-103r4), and with the reference system before it, as PostGIS writes it. */
const WKT = new RegExp(
  String.raw`^(?:SRID=4326;\s*)?POINT\s*(?:Z|M|ZM)?\s*\(\s*(${NUMBER})\s+(${NUMBER})(?:\s+${NUMBER})*\s*\)$`,
  'i',
);

/** Latitude first, as people and maps for people write it; decimals with a point or with a comma. */
const PAIR = new RegExp(String.raw`^\(?\s*(${NUMBER})°?\s*(?:[,;/]|\s)\s*(${NUMBER})°?\s*\)?$`);
const COMMA_PAIR = /^\(?\s*([-−+]?\d+,\d+)°?\s*(?:;|\/|,\s|\s)\s*([-−+]?\d+,\d+)°?\s*\)?$/;

const DECIMAL_COMMA = /^[-−+]?\d+,\d+$/;

/**
 * The degrees that one cell writes: `-12.05, -77.04`, `-12,05; -77,04` or `POINT (-77.04 -12.05)`; null
 * where it writes none. They may lie beyond the globe.
 */
export function readPoint(text: string): { readonly lng: number; readonly lat: number } | null {
  const cell = text.trim();
  const wkt = WKT.exec(cell);
  if (wkt) return { lng: numberOf(wkt[1]!), lat: numberOf(wkt[2]!) };
  // a number with a decimal comma rather than two whole ones
  if (DECIMAL_COMMA.test(cell)) return null;
  const pair = PAIR.exec(cell) ?? COMMA_PAIR.exec(cell);
  return pair && { lat: numberOf(pair[1]!), lng: numberOf(pair[2]!) };
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-').replace(',', '.'));
}
