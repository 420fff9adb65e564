import { EVENT_FILTERS, FILTER_RULES } from '../../../events/ask/filterRules.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Clause } from '../../../events/ask/clauses.ts';
import { applyEdit } from '../../../state/lensStore.ts';
import styles from './ListPart.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useFilterWords } from '../../../state/useFilterWords.ts';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';
import { useShownLens } from '../../../state/shownLens.ts';

/** How many events the filters hide, and which of them hides how many; a press lifts all but the words. */
export function HiddenBy() {
  const { hiders, outside, shown, total } = useAnswer();
  const lens = useShownLens();
  const wordsOf = useFilterWords();
  const t = useMessage();
  const list = useListFormat();
  const filters = hiders.filter(({ clause }) => clause !== 'time');
  const count = total - shown - outside;
  if (count === 0) return null;
  const nameOf = (clause: Clause): string => {
    if (clause === 'search') return t('list.hidden.search', { q: lens.q.trim() });
    const field = EVENT_FILTERS.find((one) => FILTER_RULES[one].clause === clause);
    const items = wordsOf(lens).filter((item) => item.field === field);
    return list(items.map(({ name }) => name));
  };
  const clauses = filters.map(({ clause, hides }) =>
    filters.length === 1
      ? nameOf(clause)
      : t('list.hidden.clause', { name: nameOf(clause), count: hides }),
  );
  return (
    <div className={styles['hidden']}>
      <p>{t('list.hidden', { count, clauses: list(clauses) })}</p>
      {filters.some(({ clause }) => clause !== 'search') && (
        <Button onClick={() => applyEdit({ type: 'liftFilters' })}>{t('list.hidden.lift')}</Button>
      )}
    </div>
  );
}
