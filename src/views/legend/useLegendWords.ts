import { countryName } from '../../query/names/countryName.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { pairName } from '../../query/names/pairName.ts';
import { pairHas } from '../../model/Pair.ts';
import { tieMarks } from '../../query/ties/tieMarks.ts';
import type { DrawnTies } from '../../query/ties/drawnTies.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useRecordEnd } from '../../state/useRecordEnd.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** What the legend says of the ties drawn: its subject, and what goes on where there is much room or little. */
interface LegendWords {
  readonly head: string;
  readonly long: string;
  readonly short: string;
}

export function useLegendWords({ drawn, of, onRecord }: DrawnTies): LegendWords {
  const t = useMessage();
  const lang = useLang();
  const dataset = useDataset();
  const lens = useShownLens();
  const answer = useAnswer();
  const marks = tieMarks(dataset, lens, answer);
  const end = useRecordEnd(answer.time.endDay);
  const pairs = marks.filter(({ chosen }) => chosen).map(({ pair }) => pair);
  const { open, statuses } = lens;
  const day = formatDay(answer.time.endDay, lang);
  /** With the day that it holds for, where that is not the end of a window. */
  const dated = (short: string, long = short): string =>
    lens.mode === 'window' ? long : t('legend.on', { words: short, day });
  const words = (short: string, head = ''): LegendWords => ({ head, long: dated(short), short });

  if (end !== null) {
    const last = formatDay(dataset.ledger.span.endDay, lang);
    return { head: '', long: end, short: t('legend.recordEnds', { day: last }) };
  }
  const [pair] = pairs;
  if (pair !== undefined) {
    const count = pairs.length;
    const head = count === 1 ? pairName(dataset, pair, lang) : t('legend.pairs', { count });
    return words(t('legend.lifted', { others: drawn - count }), head);
  }
  if (!lens.layers.includes('ties')) {
    const off = t('legend.off');
    return { head: '', long: off, short: off };
  }
  if (drawn === 0 && statuses.length === 0) return words(t('legend.none', { count: onRecord }));
  if (open?.type === 'country') {
    const own = marks.filter(({ pair: one }) => pairHas(one, open.id)).length;
    const lifted = t('legend.liftedOf', { own, others: drawn - own });
    return words(lifted, countryName(dataset, open.id, lang));
  }
  const scope = statuses.length > 0 ? 'some' : lens.ties;
  const short = t(`legend.short.${scope}`);
  return {
    head: t('legend.count', { drawn, of }),
    long: dated(short, t(`legend.long.${scope}`)),
    short,
  };
}
