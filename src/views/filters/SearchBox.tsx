import type { Ref } from 'react';
import { SearchField } from '../../ui/SearchField.tsx';
import { applyEdit, lensStore, useLens } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Free-text search. Typing on is one act: Back undoes the whole of it. */
export function SearchBox({
  ref,
  className,
}: {
  ref?: Ref<HTMLInputElement>;
  className?: string | undefined;
}) {
  const q = useLens((lens) => lens.q);
  const t = useMessage();
  const search = (text: string) => {
    const going = lensStore.getState().lens.q !== '' && text !== '';
    applyEdit({ type: 'setQuery', q: text }, going ? 'replace' : 'push');
  };
  return (
    <SearchField
      {...(ref && { ref })}
      className={className}
      label={t('filters.search')}
      placeholder={t('filters.searchHint')}
      clearLabel={t('filters.clearSearch')}
      shortcut="/"
      value={q}
      onChange={search}
    />
  );
}
