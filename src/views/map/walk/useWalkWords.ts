import type { WalkItem } from './walkOf.ts';
import { formatDay, formatEdtf } from '../../../i18n/formatDay.ts';
import { pairName } from '../../../query/pairName.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import { statusOn } from '../../../dataset/TieLedger.ts';
import { useAnswer } from '../../../state/answerFor.ts';
import { useDataset } from '../../../state/DatasetContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import type { Pair } from '../../../model/Pair.ts';

/** What is said of something on the map: of an event what, when, where and its tone; of a tie how it stands, and since when. */
export function useWalkWords(): (item: WalkItem) => string {
  const dataset = useDataset();
  const { time } = useAnswer();
  const t = useMessage();
  const say = useLocalText();
  const lang = useLang();
  const low = (text: string) => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);

  const ofEvent = (index: number): string => {
    const event = dataset.store.eventAt(index);
    const { title, date, place, tone } = event;
    const parts = [
      say(title),
      formatEdtf(date, lang, 'long'),
      ...(place ? [say(place.name)] : []),
      low(t(`marks.tone.${tone}`)),
    ];
    return parts.join(', ');
  };

  const ofTie = (pair: Pair): string => {
    const { status, strained, change, startDay } = statusOn(dataset.ledger, pair, time.endDay);
    const rung = low(t(`marks.rung.${rungOf(status)}`));
    const words = {
      pair: pairName(dataset, pair, lang),
      status: strained ? t('marks.tie.withStrain', { status: rung }) : rung,
    };
    return change && status !== 'unknown'
      ? t('map.walk.tieSince', { ...words, day: formatDay(startDay, lang, 'long') })
      : t('map.walk.tie', words);
  };

  return (item) => {
    switch (item.type) {
      case 'event':
        return ofEvent(item.index);
      case 'crowd':
        return t('map.crowd', { count: item.count });
      case 'tie':
        return ofTie(item.pair);
    }
  };
}
