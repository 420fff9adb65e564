import { backingOf, tieRow } from '../query/ties/tieRows.ts';
import { citedReferences, sourceReference } from '../query/references/sourceReference.ts';
import { type Lens, START_LENS } from '../lens/Lens.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { type Lang, textIn } from '../model/LocalText.ts';
import { type Pair, statesOf } from '../model/Pair.ts';
import type { Reference } from '../references/Reference.ts';
import type { Say } from '../i18n/useMessage.ts';
import type { Shown } from '../query/Shown.ts';
import { answerFor } from './answerFor.ts';
import { eventOf } from '../query/eventOf.ts';
import { eventReference } from '../query/references/eventReference.ts';
import { formatEdtf } from '../i18n/formatDay.ts';
import { pairName } from '../query/names/pairName.ts';
import { pairReference } from '../query/references/pairReference.ts';
import { publisherIn } from '../model/Source.ts';
import { shareAddress } from './shareAddress.ts';
import { tieStatement } from './tieStatement.ts';
import { today } from './today.ts';

/** What is open, as it is cited. */
export interface CitedOpen {
  readonly type: 'event' | 'pair' | 'source';
  readonly name: string;
  /** Its own first, then those of the sources that it rests on, each once. */
  readonly references: readonly [Reference, ...(readonly Reference[])];
}

interface Telling {
  readonly lang: Lang;
  readonly t: Say;
}

/**
 * What a lens has open, as it is cited: an event of the record, a relationship as it stood on the last day
 * shown, a source. Null for all else, and for rows of files, which have no address.
 */
export function citedOpen(shown: Shown, lens: Lens, telling: Telling): CitedOpen | null {
  const { open } = lens;
  if (open?.type === 'event') return citedEvent(shown, lens, open.id, telling);
  if (open?.type === 'pair') return citedPair(shown, lens, open.id, telling);
  if (open?.type === 'source') return citedSource(shown.dataset, open.id, telling.lang);
  return null;
}

function citedEvent(shown: Shown, { data }: Lens, id: string, { lang }: Telling): CitedOpen | null {
  const { dataset } = shown;
  const event = eventOf(shown, id);
  if (!event || event.kind === 'row') return null;
  // an event is read at the same address from whichever view it was taken
  const address = shareAddress({ ...START_LENS, data, open: { type: 'event', id } });
  const reading = { lang, address, today: today() };
  return {
    type: 'event',
    name: textIn(event.title, lang).text,
    references: [
      eventReference(dataset, event, formatEdtf(event.date, lang), reading),
      ...citedReferences(dataset, event.citations, lang),
    ],
  };
}

function citedPair(shown: Shown, lens: Lens, pair: Pair, { lang, t }: Telling): CitedOpen | null {
  const { dataset, source } = shown;
  if (!statesOf(pair).every((iso3) => dataset.countriesById.has(iso3))) return null;
  const day = answerFor(source, lens).time.endDay;
  const row = tieRow(dataset, pair, day);
  const said = { statement: tieStatement(row, day, lang, t), day };
  const address = shareAddress({ ...lens, page: null });
  const citations = backingOf(row).flatMap((change) => change.citations);
  return {
    type: 'pair',
    name: pairName(dataset, pair, lang),
    references: [
      pairReference(dataset, row, said, { lang, address, today: today() }),
      ...citedReferences(dataset, citations, lang),
    ],
  };
}

function citedSource({ sourcesById }: Dataset, id: string, lang: Lang): CitedOpen | null {
  const source = sourcesById.get(id);
  if (!source) return null;
  const name = publisherIn(source, lang);
  return { type: 'source', name, references: [sourceReference(source, lang)] };
}
