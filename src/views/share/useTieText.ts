import { formatDay } from '../../i18n/formatDay.ts';
import { pairName } from '../../query/names/pairName.ts';
import { statusName } from '../../marks/statusName.ts';
import { statusOn } from '../../dataset/TieLedger.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/**
 * "Mexico – Peru: severed since 3 Nov 2025 · as of 30 Nov 2025", of the pair that is open, else the one that
 * is chosen; null where there is none. The day since when is left out where it is not exactly on record.
 * Within `SoonMessages`.
 */
export function useTieText(): string | null {
  const dataset = useDataset();
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const pair = useLens(({ open, pairs }) =>
    open?.type === 'pair' ? open.id : pairs.length === 1 ? pairs[0] : undefined,
  );
  if (pair === undefined) return null;
  const tie = statusOn(dataset.ledger, pair, time.endDay);
  const status = statusName(tie, t);
  const isDated = tie.change !== null && !tie.approximate && tie.status !== 'unknown';
  return t('share.tie', {
    pair: pairName(dataset, pair, lang),
    status: status.charAt(0).toLocaleLowerCase(lang) + status.slice(1),
    since: isDated ? formatDay(tie.startDay, lang) : 'none',
    day: formatDay(time.endDay, lang),
  });
}
