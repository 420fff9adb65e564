import { EditForm } from './EditForm.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { SavedView } from '../../state/saved/SavedView.ts';
import type { SeenNow } from './useSeenNow.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Saved.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useNewsWords } from './useNewsWords.ts';

interface SavedItemProps {
  readonly view: SavedView;
  readonly now: SeenNow;
  readonly ends: { readonly first: boolean; readonly last: boolean };
  readonly onOpen: () => void;
  /** By places, with the button that was pressed. */
  readonly onMove: (by: number, button: HTMLElement) => void;
  /** Whether they are kept. */
  readonly onWords: (words: Pick<SavedView, 'name' | 'note'>) => boolean;
  readonly onDelete: () => void;
}

/** A saved view: its name opens it; what is new in it; what can be done with it. */
export function SavedItem(props: SavedItemProps) {
  const { view, now, ends, onOpen, onMove, onWords, onDelete } = props;
  const { name, note, savedOn } = view;
  const t = useMessage();
  const lang = useLang();
  const newsWords = useNewsWords();
  const [state, setState] = useState<'rests' | 'edits' | 'left'>('rests');
  const editRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (state === 'left') editRef.current?.focus();
  }, [state]);
  if (state === 'edits')
    return (
      <li className={styles['item']}>
        <EditForm
          view={view}
          onSave={(words) => onWords(words) && setState('left')}
          onCancel={() => setState('left')}
        />
      </li>
    );
  // at its end a button stays: it would take the focus with it
  const mover = (by: -1 | 1, isAtEnd: boolean) => (
    <IconButton
      icon={by < 0 ? 'chevron-up' : 'chevron-down'}
      label={t(by < 0 ? 'saved.up' : 'saved.down', { name })}
      aria-disabled={isAtEnd}
      onClick={({ currentTarget }) => {
        if (!isAtEnd) onMove(by, currentTarget);
      }}
    />
  );
  return (
    <li className={styles['item']}>
      <div className={styles['what']}>
        <TextButton className={styles['name']} onClick={onOpen}>
          {name}
        </TextButton>
        <p className={styles['muted']}>{t('saved.on', { day: formatDay(savedOn, lang) })}</p>
        <p className={styles['news']}>{newsWords(view, now)}</p>
        {note !== '' && <p className={styles['note']}>{note}</p>}
      </div>
      <div className={styles['acts']}>
        {mover(-1, ends.first)}
        {mover(1, ends.last)}
        <Button
          ref={editRef}
          aria-label={t('saved.edit.name', { name })}
          onClick={() => setState('edits')}
        >
          {t('saved.edit')}
        </Button>
        <Button aria-label={t('saved.delete.name', { name })} onClick={onDelete}>
          {t('saved.delete')}
        </Button>
      </div>
    </li>
  );
}
