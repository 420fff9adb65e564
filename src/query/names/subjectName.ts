import { type Lang, type LocalText, textIn } from '../../model/LocalText.ts';
import type { Shown } from '../Shown.ts';
import type { Open } from '../../lens/Lens.ts';
import { countryName } from './countryName.ts';
import { eventOf } from '../eventOf.ts';
import { pairName } from './pairName.ts';
import { publisherIn } from '../../model/Source.ts';

/** What the subject of a dossier is called; its id when the data set does not hold it. */
export function subjectName(shown: Shown, open: Open, lang: Lang): string {
  const { dataset } = shown;
  if (open.type === 'pair') return pairName(dataset, open.id, lang);
  if (open.type === 'country') return countryName(dataset, open.id, lang);
  if (open.type === 'source') {
    const source = dataset.sourcesById.get(open.id);
    return source ? publisherIn(source, lang) : open.id;
  }
  const title = TITLES[open.type](shown, open.id);
  return title ? textIn(title, lang).text : open.id;
}

type Titled = Exclude<Open['type'], 'pair' | 'country' | 'source'>;

const TITLES: Readonly<Record<Titled, (shown: Shown, id: string) => LocalText | undefined>> = {
  event: (shown, id) => eventOf(shown, id)?.title,
  claim: ({ dataset }, id) => dataset.claimsById.get(id)?.question,
  scenario: ({ dataset }, id) => dataset.scenarios.find((one) => one.id === id)?.title,
  bloc: ({ dataset }, id) => dataset.blocs.find((one) => one.id === id)?.name,
  vote: ({ dataset }, id) => dataset.votes.find((one) => one.id === id)?.title,
};
