import type { Disc } from './scene/Scene.ts';
import type { Hover } from './drive/MapDriver.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { MapFrame } from './MapFrame.ts';
import { countryName } from '../../query/names/countryName.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { statesOf } from '../../model/Pair.ts';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface HintText {
  readonly heading: string;
  readonly lines: readonly string[];
}

const TITLES_MOST = 4;

/** What the map says of a thing that the mouse is on. */
export function useHintText(): (hover: Hover) => HintText {
  const t = useMessage();
  const say = useLocalText();

  const nameOf = ({ dataset, lang }: MapFrame, iso3: string) => countryName(dataset, iso3, lang);

  const ofDisc = ({ events: keys, look }: Disc, frame: MapFrame): HintText => {
    const { source, lang } = frame;
    // the words of a file's rows are not here: its states, or its topic, stand for a title
    const titleOf = ({ actors, title, topic }: GeoEvent) =>
      say(title) ||
      actors.map((iso3) => nameOf(frame, iso3)).join(' – ') ||
      t(`marks.topic.${topic}`);
    if (keys.length === 0) {
      return { heading: t('map.hint.events', { count: look.count }), lines: [] };
    }
    const events = keys.map((key) => source.event(key)).toReversed();
    const named = events.map(({ place }) => (place ? say(place.name) : ''));
    const places = [...new Set(named.filter((name) => name !== ''))];
    const [first] = events;
    if (first && events.length === 1) {
      const when = formatEdtf(first.date, lang);
      return { heading: titleOf(first), lines: [[when, ...places].join(' · ')] };
    }
    const count = t('map.hint.events', { count: events.length });
    const rest = events.length - TITLES_MOST;
    return {
      heading: places.length === 1 ? `${count} · ${places[0]}` : count,
      lines: [
        ...events.slice(0, TITLES_MOST).map(titleOf),
        ...(rest > 0 ? [t('map.hint.more', { count: rest })] : []),
      ],
    };
  };

  return ({ hit, frame }) => {
    if (hit.type === 'disc') return ofDisc(hit.disc, frame);
    if (hit.type === 'country') return { heading: nameOf(frame, hit.iso3), lines: [] };
    const { pair, rung, strained } = hit.arc;
    const status = t(`marks.rung.${rung}`);
    return {
      heading: statesOf(pair)
        .map((state) => nameOf(frame, state))
        .join(' – '),
      lines: [strained ? t('marks.tie.withStrain', { status }) : status],
    };
  };
}
