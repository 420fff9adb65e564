import { type Lens, START_LENS } from './Lens.ts';
import type { DecodedLens } from './decodeLens.ts';
import { LENS_CLAUSES } from './lensClauses.ts';

/** The query string without `?`, defaults left out; empty for the start lens. */
export function encodeLens(lens: Lens, foreign: DecodedLens['foreign'] = []): string {
  const own = LENS_CLAUSES.flatMap((row) => {
    const text = row.write(lens);
    return text === row.write(START_LENS) ? [] : [`${row.key}=${escaped(text)}`];
  });
  return [...own, ...foreign.map(([key, text]) => `${escaped(key)}=${escaped(text)}`)].join('&');
}

/**
 * Percent-encodes all but the marks that our values are made of and that a query may hold. Half of a
 * surrogate pair, as typing may leave one, becomes U+FFFD, as browsers write it.
 */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+');
}
