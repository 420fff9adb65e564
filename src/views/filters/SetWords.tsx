import { useMemo } from 'react';
import { NO_FILTERS } from '../../lens/filters.ts';
import { civilOf } from '../../model/Day.ts';
import { formatSpan } from '../../i18n/formatDay.ts';
import { sameSpan } from '../../model/DaySpan.ts';
import styles from './Filters.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset, useSource } from '../../state/ShownContext.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** In one sentence: how many of how many, of which days, and what the set is. `tail` picks the wording that fits. */
export function SetWords({ tail }: { readonly tail: number }) {
  const { shown, total } = useAnswer();
  const t = useMessage();
  const wordings = useWordings();
  if (total === 0) return null;
  const isAll = shown === total;
  return (
    <p className={styles['set']}>
      {wordings.map((words, at) => (
        <span key={at} data-fit="tail" data-out={at !== tail || undefined}>
          <strong>{t(isAll ? 'filters.set.all' : 'filters.set.shown', { count: shown })}</strong>
          {!isAll && ` ${t('filters.set.of', { total })}`}
          {words}
        </span>
      ))}
    </p>
  );
}

/** What follows the numbers, longest first: what filters and the days; the days alone. */
function useWordings(): readonly string[] {
  const { time } = useAnswer();
  const lens = useShownLens();
  const names = useFilterWords()(lens).map(({ name }) => name);
  const list = useListFormat();
  const lang = useLang();
  const setName = useSetName();
  const days = `, ${formatSpan(time, lang, lens.mode === 'all' ? 'year' : 'day')}`;
  return [names.length === 0 ? `${days}${setName}` : `: ${list(names)}${days}`, days];
}

/** What the bundled events are beside the ties: a few months of two centuries. */
function useSetName(): string {
  const source = useSource();
  const { ledger } = useDataset();
  const { mode } = useShownLens();
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const { kind, opening } = source.about;
  const inOpening = useMemo(
    () => source.frame({ time: opening, filters: NO_FILTERS }, null).now.total,
    [source, opening],
  );
  const [first, last] = [ledger.span.startDay, ledger.span.endDay].map((day) => civilOf(day).year);
  const isLong = Math.floor((Number(last) - Number(first)) / 100) === 2;
  if (kind !== 'record' || !isLong) return '';
  if (mode === 'all')
    return t('filters.set.inCloseUp', { count: inOpening, span: formatSpan(opening, lang) });
  return mode === 'window' && sameSpan(time, opening) ? t('filters.set.closeUp') : '';
}
