import { formatDay, formatEdtf } from '../../../i18n/formatDay.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { WalkItem } from './walkOf.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import { statusOn } from '../../../dataset/TieLedger.ts';
import { useAnswer } from '../../../state/answerFor.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useEventAt } from '../../../state/useEventAt.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What is said of something on the map. */
export function WalkWords({ item }: { readonly item: WalkItem }) {
  const t = useMessage();
  switch (item.type) {
    case 'event':
      return <EventWords eventKey={item.index} />;
    case 'crowd':
      return t('map.crowd.here', { count: item.count });
    case 'tie':
      return <TieWords pair={item.pair} />;
  }
}

/** What, when, where and its tone; of the row of a file without its words until they are read. */
function EventWords({ eventKey }: { readonly eventKey: EventKey }) {
  const { title, date, place, tone } = useEventAt(eventKey);
  const t = useMessage();
  const say = useLocalText();
  const lang = useLang();
  const parts = [
    say(title),
    formatEdtf(date, lang, 'long'),
    place ? say(place.name) : '',
    low(t(`marks.tone.${tone}`), lang),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** How it stands, and since when. */
function TieWords({ pair }: { readonly pair: Pair }) {
  const dataset = useDataset();
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const { status, strained, change, startDay } = statusOn(dataset.ledger, pair, time.endDay);
  const rung = low(t(`marks.rung.${rungOf(status)}`), lang);
  const words = {
    pair: pairName(dataset, pair, lang),
    status: strained ? t('marks.tie.withStrain', { status: rung }) : rung,
  };
  return change && status !== 'unknown'
    ? t('map.walk.tieSince', { ...words, day: formatDay(startDay, lang, 'long') })
    : t('map.walk.tie', words);
}

function low(text: string, lang: string): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}
