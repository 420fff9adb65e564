import type { Iso3 } from '../model/Country.ts';
import type { Observation, Observer } from '../model/Observation.ts';
import type { ObservedPair, ObservedStanding } from '../query/observed/observedOn.ts';
import { type Pair, statesOf } from '../model/Pair.ts';
import { countryName } from '../query/names/countryName.ts';
import { useDataset } from './ShownContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface ObservedWords {
  /** "Last observed: ambassadors both ways, COW 2000." */
  readonly sentence: (observed: ObservedPair) => string;
  /** "ambassadors both ways", or each: "Brazil in Jamaica: ambassador; Jamaica in Brazil: none found" */
  readonly missions: (pair: Pair, missions: Observation['missions']) => string;
  /** "Brazil in Jamaica": the mission of the first in the capital of the second. */
  readonly way: (sender: Iso3, host: Iso3) => string;
  /** "COW 2000" */
  readonly by: (observer: Observer, year: number) => string;
}

/** How observations are said. */
export function useObservedWords(): ObservedWords {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const nameOf = (iso3: Iso3) => countryName(dataset, iso3, lang);
  const by = (observer: Observer, year: number) =>
    t(`marks.observed.by.${observer}`, { year: String(year) });
  const way = (sender: Iso3, host: Iso3) =>
    t('marks.observed.way', { sender: nameOf(sender), host: nameOf(host) });
  const missions = (pair: Pair, [there, back]: Observation['missions']) => {
    if (there === back) return t(`marks.observed.both.${there}`);
    const [a, b] = statesOf(pair);
    return t('marks.observed.each', {
      there: way(a, b),
      back: way(b, a),
      levelThere: t(`marks.observed.level.${there}`),
      levelBack: t(`marks.observed.level.${back}`),
    });
  };
  const sentence = ({ pair, by: found, next, missions: [there, back] }: ObservedPair) =>
    found
      ? t(`marks.observed.says.${standingOf(there.standing, back.standing)}`, {
          what: missions(pair, found.missions),
          by: by(found.observer, found.year),
          next: String(next?.year ?? ''),
        })
      : t('marks.observed.says.unseen');
  return { sentence, missions, way, by };
}

/** Both ends are those of both missions. */
function standingOf(there: ObservedStanding, back: ObservedStanding): ObservedStanding {
  return there === back ? there : 'since';
}
