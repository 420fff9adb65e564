import { type Day, addDays } from '../../model/Day.ts';
import { type TimeScale, xOf } from './TimeScale.ts';
import type { BinUnit } from './binEdges.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Histogram } from '../../query/histogramOf.ts';
import type { Pair } from '../../model/Pair.ts';
import { binOf } from '../../query/binOf.ts';
import { formatBin } from './formatBin.ts';
import { pairName } from '../../query/pairName.ts';
import { statusOn } from '../../dataset/TieLedger.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What is said of a bin and where: its days and counts, and the status of the chosen pair at its end. */
export function useBinWords(
  dataset: Dataset,
  histogram: Histogram,
  unit: BinUnit,
  pair: Pair | null,
) {
  const t = useMessage();
  const lang = useLang();
  const { edges, chosen } = histogram;

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
    if (!pair) return [counts];
    const { status } = statusOn(dataset.ledger, pair, endDay);
    const name = pairName(dataset, pair, lang);
    return [counts, t('timeline.pairStatus', { pair: name, status: t(`marks.status.${status}`) })];
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
