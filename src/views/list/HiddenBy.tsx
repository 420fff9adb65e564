import { EVENT_FILTERS, FILTER_RULES } from '../../events/ask/filterRules.ts';
import { Button } from '../../ui/Button.tsx';
import type { Clause } from '../../events/ask/clauses.ts';
import { applyEdit } from '../../state/lensStore.ts';
import { formatSpan } from '../../i18n/formatDay.ts';
import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** What hides the events that are not shown, in words, and one press to show all. */
export function HiddenBy() {
  const { hiders, shown, time, total } = useAnswer();
  const lens = useShownLens();
  const wordsOf = useFilterWords();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const hidden = total - shown;
  if (hidden === 0) return null;
  const nameOf = (clause: Clause): string => {
    if (clause === 'time') return formatSpan(time, lang);
    if (clause === 'search') return t('list.searchClause', { q: lens.q.trim() });
    const field = EVENT_FILTERS.find((one) => FILTER_RULES[one].clause === clause);
    const items = wordsOf(lens).filter((item) => item.field === field);
    return list(items.map(({ name }) => name));
  };
  return (
    <div className={styles['hidden']}>
      <p>
        {t('list.hidden', {
          count: hidden,
          clauses: list(hiders.map(({ clause }) => nameOf(clause))),
        })}
      </p>
      <Button onClick={() => applyEdit({ type: 'showAll' })}>{t('list.showAll')}</Button>
    </div>
  );
}
