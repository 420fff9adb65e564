import { applyEdit, useFilters } from '../../state/lensStore.ts';
import { Button } from '../../ui/Button.tsx';
import type { FilterField } from '../../lens/filters.ts';
import type { MessageId } from '../../i18n/MessageId.ts';
import styles from './Changes.module.css';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** What of the view a filter narrows: events alone, unless it is named here. */
const NARROWS: Partial<Readonly<Record<FilterField, MessageId>>> = {
  pairs: 'changes.narrowed',
  countries: 'changes.narrowed',
  statuses: 'changes.tiesNarrowed',
};
const SAID = ['changes.narrowed', 'changes.tiesNarrowed', 'changes.eventsNarrowed'] as const;

/** Says which filters narrow the view or a part of it, and lifts them. Nothing where none does. */
export function Narrowed() {
  const filters = useFilters();
  const items = useFilterWords()(filters);
  const t = useMessage();
  const list = useListFormat();
  if (items.length === 0) return null;
  const lines = SAID.map((id) => ({
    id,
    names: items.filter(({ field }) => (NARROWS[field] ?? 'changes.eventsNarrowed') === id),
  })).filter(({ names }) => names.length > 0);
  return (
    <div className={styles['narrowed']}>
      <div>
        {lines.map(({ id, names }) => (
          <p key={id}>{t(id, { filters: list(names.map(({ name }) => name)) })}</p>
        ))}
      </div>
      <Button onClick={() => applyEdit({ type: 'clearFilters' })}>{t('changes.widen')}</Button>
    </div>
  );
}
