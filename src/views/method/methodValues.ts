import type { Holdings } from '../../query/Shown.ts';
import { type Lang, textIn } from '../../model/LocalText.ts';
import type { MessageValues } from '../../i18n/Message.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import type { Pair } from '../../model/Pair.ts';
import { isTold, statusOn } from '../../dataset/TieLedger.ts';
import { americanAmong } from '../../query/ties/tieTally.ts';
import { isContested } from '../../query/stories/accountsDiffer.ts';

/** What the text on method says of the data set on screen: counts, days, names. */
export function methodValues({ dataset, record }: Holdings, lang: Lang): MessageValues {
  const { events } = record;
  const { claims, ledger, opening, sourcesById, span } = dataset;
  const pairs = americanAmong(dataset, ledger.pairs);
  const [pair] = ledger.changedPairs;
  const isKnown = (one: Pair) => isTold(statusOn(ledger, one, span.endDay));
  return {
    title: textIn(dataset.title, lang).text,
    licence: dataset.licence,
    events: events.length,
    changes: ledger.changedPairs.flatMap((one) => dataset.changesOf(one)).length,
    sources: sourcesById.size,
    pairs,
    quiet: pairs - americanAmong(dataset, ledger.changedPairs.filter(isKnown)),
    coded: events.filter(({ codedBy }) => codedBy === 'editors').length,
    claims: claims.length,
    contested: claims.filter(isContested).length,
    example: `open=pair:${pair ?? ''}`,
    from: formatDay(span.startDay, lang),
    to: formatDay(span.endDay, lang),
    openFrom: formatDay(opening.startDay, lang),
    openTo: formatDay(opening.endDay, lang),
  };
}
