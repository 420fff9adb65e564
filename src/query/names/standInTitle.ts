import type { Dataset } from '../../dataset/Dataset.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Say } from '../../i18n/useMessage.ts';
import { countryName } from './countryName.ts';
import { rowNumber } from '../../model/rowId.ts';

/**
 * What a row of a file is called until its words are read: "Mexico – Peru: diplomacy, cooperation", as far
 * as its columns tell; the number of its row where they tell nothing.
 */
export function standInTitle(dataset: Dataset, event: GeoEvent, lang: Lang, t: Say): string {
  const { actors, id, topic, tone } = event;
  const states = actors.map((iso3) => countryName(dataset, iso3, lang));
  const kind = [
    topic === 'other' ? '' : t(`marks.topic.${topic}`),
    tone === 'neither' ? '' : t(`marks.tone.${tone}`),
  ].filter((word) => word !== '');
  const named = states.join(states.length === 2 ? ' – ' : ', ');
  if (named === '' && kind.length === 0) return t('marks.event.row', { row: rowNumber(id) });
  const [first = '', ...rest] = kind;
  const said = [named === '' ? first : low(first, lang), ...rest.map((word) => low(word, lang))];
  const words = said.filter((word) => word !== '').join(', ');
  return named === '' || words === '' ? named || words : `${named} · ${words}`;
}

function low(text: string, lang: Lang): string {
  return text.toLocaleLowerCase(lang);
}
