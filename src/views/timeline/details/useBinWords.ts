import { type Day, addDays } from '../../../model/Day.ts';
import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { BinUnit } from '../scale/binEdges.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Histogram } from '../bars/Histogram.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { type DaySpan, spansOverlap } from '../../../model/DaySpan.ts';
import type { StretchesOnScreen } from '../lanes/useStretches.ts';
import { textIn } from '../../../model/LocalText.ts';
import { binOf } from '../../../base/binOf.ts';
import { formatBin } from './formatBin.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { statusOn } from '../../../dataset/TieLedger.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { RUNGS_BELOW, standingsBelow } from '../../../query/ties/standingsBelow.ts';
import { useTieLens } from '../ties/useTieLens.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { useTurnText } from '../ties/useTurnText.ts';

interface BinContents {
  readonly dataset: Dataset;
  readonly histogram: Histogram;
  readonly stretches: StretchesOnScreen;
  readonly unit: BinUnit;
  readonly pair: Pair | null;
  /** Those of the pair, or of all ties where there is none. */
  readonly turns: readonly TieTurn[];
  /** Whether the chart shows how ties stood year by year. */
  readonly isAllTime: boolean;
}

/** More turns of one pair than this are counted, not told. */
const MOST_TOLD = 3;
/** And more events of a lane. */
const MOST_NAMED = 2;

/**
 * What is said of a bin and where: its days and what begins on them, what lasts or is dated roughly,
 * how many ties changed; of a chosen pair, how it changed and how it stood at the end.
 */
export function useBinWords(contents: BinContents) {
  const { dataset, histogram, stretches, unit, pair, turns, isAllTime } = contents;
  const t = useMessage();
  const lang = useLang();
  const turnText = useTurnText();
  const lens = useTieLens();
  const { edges, chosen } = histogram;

  const laneLine = (lane: 'lasting' | 'rough', days: DaySpan): readonly string[] => {
    const { events, total } = stretches[lane];
    const own = events.filter(({ span }) => spansOverlap(span, days));
    const titles = own.map(({ title }) => textIn(title, lang).text).filter((text) => text !== '');
    // of those that were not read nobody knows whether they are of these days
    if (own.length === 0 || total > events.length) return [];
    const isNamed = own.length <= MOST_NAMED && titles.length === own.length;
    const what = isNamed ? titles.join('; ') : t('timeline.events', { count: own.length });
    return [t('timeline.inLane', { lane: t(`timeline.lane.${lane}`), what })];
  };
  const turnLines = (startDay: Day, next: Day): readonly string[] => {
    const own = turns.filter(({ day }) => startDay <= day && day < next);
    if (own.length === 0) return [];
    return pair && own.length <= MOST_TOLD
      ? own.map(turnText)
      : [t('timeline.changes', { count: own.length })];
  };
  const belowLines = (endDay: Day): readonly string[] => {
    if (!isAllTime || pair) return [];
    const day = Math.min(endDay, dataset.ledger.span.endDay) as Day;
    const { total: count, byRung } = standingsBelow(dataset, lens, day);
    const below = t('timeline.below', { day: formatDay(day, lang), count });
    const rungs = RUNGS_BELOW.flatMap((rung) => {
      const own = byRung.get(rung) ?? 0;
      const name = t(`marks.rung.${rung}`);
      return own > 0 ? [t('timeline.rungCount', { rung: name, count: own })] : [];
    });
    return [
      rungs.length === 0 ? below : t('timeline.inLane', { lane: below, what: rungs.join(', ') }),
    ];
  };
  const statusLines = (endDay: Day): readonly string[] => {
    if (!pair) return [];
    const { status } = statusOn(dataset.ledger, pair, endDay);
    const name = pairName(dataset, pair, lang);
    return [t('timeline.pairStatus', { pair: name, status: t(`marks.status.${status}`) })];
  };
  const linesOf = (bin: number): readonly string[] => {
    const startDay = edges[bin];
    const next = edges[bin + 1];
    if (startDay === undefined || next === undefined) return [];
    const endDay = addDays(next, -1);
    const days = { startDay, endDay };
    const [cooperation = 0, conflict = 0, neither = 0] = (
      ['cooperation', 'conflict', 'neither'] as const
    ).map((tone) => chosen[tone][bin]);
    const counts = t('timeline.bin', {
      days: formatBin(days, unit, lang),
      total: cooperation + conflict + neither,
      cooperation,
      conflict,
      neither,
    });
    return [
      counts,
      ...laneLine('lasting', days),
      ...laneLine('rough', days),
      ...turnLines(startDay, next),
      ...statusLines(endDay),
      ...belowLines(endDay),
    ];
  };

  return {
    textOf: (bin: number) => linesOf(bin).join('. '),
    tipOn: (day: Day, scale: TimeScale) => {
      const bin = binOf(edges, day);
      const middle = ((edges[bin] ?? day) + (edges[bin + 1] ?? day)) / 2;
      const lines = linesOf(bin);
      return lines.length > 0 ? { x: xOf(scale, middle), lines } : null;
    },
  };
}
