import { useRef, useState } from 'react';
import { SearchField } from '../../ui/SearchField.tsx';
import { applyEdit, lensStore, useLens } from '../../state/lensStore.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { loadSearch } from '../../query/search/searchAll.ts';
import styles from './SearchBox.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePanel } from '../../state/usePanel.ts';
import { useCompact } from '../../ui/useScreen.ts';
import { whenSearchable } from '../../state/whenSearchable.ts';

/** A text that cannot be searched for yet, or could not be. */
interface Waiting {
  readonly text: string;
  readonly state: 'loading' | 'failed';
}

/** Free-text search. Typing on is one act: Back undoes the whole of it. */
export function SearchBox({ className }: { className?: string | undefined }) {
  const q = useLens((lens) => lens.q);
  const embed = useLens((lens) => lens.embed);
  const keys = usePanel('keys');
  const compact = useCompact();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const latest = useRef('');
  const t = useMessage();
  const search = (text: string) => {
    latest.current = text;
    setWaiting({ text, state: 'loading' });
    whenSearchable(text, (can) => {
      if (latest.current !== text) return;
      setWaiting(can ? null : { text, state: 'failed' });
      if (can) searchFor(text);
    });
  };
  return (
    <div
      className={joinClasses(styles['box'], className)}
      // a failure is told once there is something to search for
      onFocus={() => void loadSearch().catch(() => undefined)}
    >
      <SearchField
        label={t('filters.search')}
        placeholder={t(compact ? 'filters.search' : 'filters.searchHint')}
        clearLabel={t('filters.clearSearch')}
        {...(keys === 'on' && !embed && { shortcut: '/' })}
        value={waiting?.text ?? q}
        onChange={search}
      />
      {waiting && (
        <p role="alert" className={styles['waiting']} data-state={waiting.state}>
          {t(waiting.state === 'loading' ? 'filters.searching' : 'filters.searchFailed')}
        </p>
      )}
    </div>
  );
}

function searchFor(q: string): void {
  const going = lensStore.getState().lens.q !== '' && q !== '';
  applyEdit({ type: 'setFilters', filters: { q } }, going ? 'replace' : 'push');
}
