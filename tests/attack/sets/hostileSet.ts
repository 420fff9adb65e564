import { FOREIGN_HOST, HOSTILE_TEXTS } from '../hostileTexts.ts';
import { bundled } from '../../unit/data/bundled.ts';
import { spoilAll } from './spoilAll.ts';
import { textPlaces } from './textPlaces.ts';

const PLACES = textPlaces(bundled.written);

/** How many sets there are that differ: in each a text stands elsewhere. */
export const HOSTILE_SETS = HOSTILE_TEXTS.length;

/**
 * The bundled set with a hostile text in each place for one. In the sets of all numbers together each
 * text has stood in each place. Addresses of sources are hostile as far as addresses may be; sources of
 * others are added, which the reader is to leave out.
 */
export function hostileSet(number: number): string {
  const textAt = (index: number) => HOSTILE_TEXTS[(index + number) % HOSTILE_TEXTS.length] ?? '';
  const set = spoilAll(
    bundled.written,
    PLACES.map((place, index) => [place, textAt(index)] as const),
  ) as typeof bundled.written;
  const sources = set.sources.map((source, index) =>
    source.url === undefined ? source : { ...source, url: addressWith(textAt(index)) },
  );
  const refused = HOSTILE_TEXTS.map((url, index) => ({
    ...sources[0],
    id: `refused-${index}`,
    url,
  }));
  return JSON.stringify({ ...set, sources: [...sources, ...refused] });
}

function addressWith(text: string): string {
  const address = `https://${FOREIGN_HOST}/?${text.replaceAll(/[\s…]/g, '')}`;
  return URL.canParse(address) ? address : `https://${FOREIGN_HOST}/`;
}
