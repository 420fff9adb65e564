import { type Day, addDays } from '../../../model/Day.ts';
import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { BinUnit } from '../scale/binEdges.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Histogram } from '../bars/Histogram.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { binOf } from '../../../base/binOf.ts';
import { formatBin } from '../scale/formatBin.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { statusOn } from '../../../dataset/TieLedger.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useTurnText } from './useTurnText.ts';

interface BinContents {
  readonly dataset: Dataset;
  readonly histogram: Histogram;
  readonly unit: BinUnit;
  readonly pair: Pair | null;
  /** Those of the pair, or of all ties where there is none. */
  readonly turns: readonly TieTurn[];
}

/** More turns of one pair than this are counted, not told. */
const MOST_TOLD = 3;

/**
 * What is said of a bin and where: its days and counts, how many ties changed; of a chosen pair, how
 * it changed and how it stood at the end.
 */
export function useBinWords({ dataset, histogram, unit, pair, turns }: BinContents) {
  const t = useMessage();
  const lang = useLang();
  const turnText = useTurnText();
  const { edges, chosen } = histogram;

  const turnLines = (startDay: Day, next: Day): readonly string[] => {
    const own = turns.filter(({ day }) => startDay <= day && day < next);
    if (own.length === 0) return [];
    return pair && own.length <= MOST_TOLD
      ? own.map(turnText)
      : [t('timeline.changes', { count: own.length })];
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
    const counts = t('timeline.bin', {
      days: formatBin({ startDay, endDay }, unit, lang),
      cooperation: chosen.cooperation[bin] ?? 0,
      conflict: chosen.conflict[bin] ?? 0,
      neither: chosen.neither[bin] ?? 0,
    });
    return [counts, ...turnLines(startDay, next), ...statusLines(endDay)];
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
