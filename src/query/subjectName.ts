import { type Lang, type LocalText, textIn } from '../model/LocalText.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Open } from '../lens/Lens.ts';
import { countryName } from './countryName.ts';
import { pairName } from './pairName.ts';
import { publisherIn } from '../model/Source.ts';

/** What the subject of a dossier is called; its id when the data set does not hold it. */
export function subjectName(dataset: Dataset, open: Open, lang: Lang): string {
  if (open.type === 'pair') return pairName(dataset, open.id, lang);
  if (open.type === 'country') return countryName(dataset, open.id, lang);
  if (open.type === 'source') {
    const source = dataset.sourcesById.get(open.id);
    return source ? publisherIn(source, lang) : open.id;
  }
  const title = TITLES[open.type](dataset, open.id);
  return title ? textIn(title, lang).text : open.id;
}

type Titled = Exclude<Open['type'], 'pair' | 'country' | 'source'>;

const TITLES: Readonly<Record<Titled, (dataset: Dataset, id: string) => LocalText | undefined>> = {
  event: ({ store }, id) => {
    const position = store.positionOf(id);
    return position === undefined ? undefined : store.eventAt(position).title;
  },
  claim: ({ claimsById }, id) => claimsById.get(id)?.question,
  scenario: ({ scenarios }, id) => scenarios.find((one) => one.id === id)?.title,
  bloc: ({ blocs }, id) => blocs.find((one) => one.id === id)?.name,
  vote: ({ votes }, id) => votes.find((one) => one.id === id)?.title,
};
