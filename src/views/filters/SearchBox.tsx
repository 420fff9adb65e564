import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PartTrouble } from '../../base/PartFault.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { applyEdit, lensStore, useLens } from '../../state/lensStore.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { onceRetried } from '../../base/part.ts';
import { loadSearch } from '../../query/search/searchAll.ts';
import styles from './SearchBox.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePanel } from '../../state/usePanel.ts';
import { useCompact } from '../../ui/useScreen.ts';
import { missingSearch, whenSearchable } from '../../state/whenSearchable.ts';

/** A text that cannot be searched for yet, or could not be. */
interface Waiting {
  readonly text: string;
  /** Null while the search is on its way. */
  readonly missing: PartTrouble | null;
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
    setWaiting({ text, missing: null });
    whenSearchable(text, (missing) => {
      if (latest.current !== text) return;
      setWaiting(missing && { text, missing });
      if (!missing) searchFor(text);
    });
  };
  const again = useEffectEvent(search);
  useEffect(
    () => (waiting?.missing ? onceRetried(() => again(waiting.text)) : undefined),
    [waiting],
  );
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
        <p role="alert" className={styles['waiting']} data-missing={waiting.missing}>
          {t(waiting.missing ? missingSearch(waiting.missing) : 'filters.searching')}
        </p>
      )}
    </div>
  );
}

function searchFor(q: string): void {
  const going = lensStore.getState().lens.q !== '' && q !== '';
  applyEdit({ type: 'setFilters', filters: { q } }, going ? 'replace' : 'push');
}
