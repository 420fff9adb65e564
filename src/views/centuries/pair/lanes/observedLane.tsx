import type { LaneView, Speech } from '../LaneView.ts';
import { type MissionLevel, type Observation } from '../../../../model/Observation.ts';
import { type TimeAxis, xOn } from '../../axis/TimeAxis.ts';
import type { ObservedPair } from '../../../../query/observed/observedOn.ts';
import type { Observations } from '../../../../dataset/tables/Observations.ts';
import type { Pair } from '../../../../model/Pair.ts';
import { formatSpan } from '../../../../i18n/formatDay.ts';
import { observedOn } from '../../../../query/observed/observedOn.ts';
import styles from '../Pair.module.css';

/** How observations are said. */
interface ObservedSpeech {
  readonly sentence: (observed: ObservedPair) => string;
  readonly missions: (pair: Pair, missions: Observation['missions']) => string;
  readonly by: (observer: Observation['observer'], year: number) => string;
}

const HEIGHT_PX = 38;
const MIDDLE_PX = 15;
const WIDTH_PX = 6;

/** How high a mark is; what is not here is a tick: none was found. */
const HEIGHTS: ReadonlyMap<MissionLevel, number> = new Map([
  ['ambassador', 12],
  ['minister', 8],
  ['charge', 4],
  ['present', 12],
  ['accredited', 4],
]);
const HOLLOW: readonly MissionLevel[] = ['present', 'accredited'];

/** What others found of the missions, a mark a time and side: the first state's above the line. */
export function observedLane(
  observations: Observations,
  pair: Pair,
  speech: Speech,
  words: ObservedSpeech,
): LaneView {
  const found = observations.of(pair);
  return {
    id: 'observed',
    heightPx: HEIGHT_PX,
    stops: found.map(({ span }) => span.startDay),
    read: (day) => {
      const observed = observedOn(observations, pair, day);
      const { by, next } = observed;
      if (!by) return { head: words.sentence(observed), detail: '' };
      const waves = [by, ...(next ? [next] : [])];
      return {
        head: words.missions(pair, by.missions),
        detail: waves.map((one) => words.by(one.observer, one.year)).join(' – '),
      };
    },
    rows: found.map(({ observer, year, span, missions }) => ({
      day: span.startDay,
      date: formatSpan(span, speech.lang, 'year'),
      what: `${words.missions(pair, missions)}, ${words.by(observer, year)}`,
    })),
    draw: (axis) => (
      <>
        <path className={styles['axisLine']} d={`M0 ${MIDDLE_PX}H${axis.widthPx}`} />
        {found.map((one) => (
          <Wave key={`${one.observer} ${one.year}`} one={one} axis={axis} />
        ))}
      </>
    ),
  };
}

function Wave({ one, axis }: { one: Observation; axis: TimeAxis }) {
  const { span, missions, observer } = one;
  const x = xOn(axis, (span.startDay + span.endDay + 1) / 2) - WIDTH_PX / 2;
  if (x < -WIDTH_PX || x > axis.widthPx) return null;
  return missions.map((level, side) => {
    const height = HEIGHTS.get(level);
    const sign = side === 0 ? -1 : 1;
    if (height === undefined)
      return (
        <path
          // oxlint-disable-next-line react/no-array-index-key -- a side is its index
          key={side}
          className={styles['tick']}
          d={`M${x} ${MIDDLE_PX + sign * 3}h${WIDTH_PX}`}
        />
      );
    return (
      <rect
        // oxlint-disable-next-line react/no-array-index-key -- a side is its index
        key={side}
        className={styles['mission']}
        data-hollow={HOLLOW.includes(level) || undefined}
        data-dashed={observer === 'wikidata' || undefined}
        x={x + 0.5}
        y={side === 0 ? MIDDLE_PX - 1.5 - height : MIDDLE_PX + 1.5}
        width={WIDTH_PX - 1}
        height={height}
      />
    );
  });
}
