import { useEffect, useId, useRef, useState } from 'react';
import { withAgain, withMoved, withSeen, withWords, without } from '../../state/saved/withMoved.ts';
import { SavedItem } from './SavedItem.tsx';
import type { SavedView } from '../../state/saved/SavedView.ts';
import { decodeLens } from '../../lens/decodeLens.ts';
import { openSaved } from '../../state/saved/openSaved.ts';
import { quoted } from '../../base/quoted.ts';
import styles from './Saved.module.css';
import { useEditSaved } from './useEditSaved.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSeenNow } from './useSeenNow.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useToast } from '../../ui/useToast.ts';
import { whenSearchable } from '../../state/whenSearchable.ts';

interface SavedListProps {
  readonly views: readonly SavedView[];
  /** How many cannot be read. */
  readonly unread: number;
  /** Called before a view is opened. */
  readonly onLeave: () => void;
}

/** The saved views in the reader’s order. */
export function SavedList({ views, unread, onLeave }: SavedListProps) {
  const t = useMessage();
  const headingId = useId();
  const toast = useToast();
  const shown = useShown();
  const seenNow = useSeenNow();
  const { edit, fault } = useEditSaved();
  const [said, setSaid] = useState('');
  const pressedRef = useRef<HTMLElement | null>(null);
  useSearched(views);
  // a row that was moved may have lost the focus that it held
  useEffect(() => {
    pressedRef.current?.focus();
    pressedRef.current = null;
  });

  const open = (view: SavedView) => {
    edit((all) => withSeen(all, view.id, seenNow(view).seen));
    onLeave();
    openSaved(shown, view);
  };
  const move = ({ id, name }: SavedView, by: number, button: HTMLElement) => {
    pressedRef.current = button;
    if (!edit((all) => withMoved(all, id, by))) return;
    const at = views.findIndex((view) => view.id === id) + 1 + by;
    setSaid(t('saved.moved', { name, at, count: views.length }));
  };
  const remove = (view: SavedView) => {
    const at = views.findIndex(({ id }) => id === view.id);
    if (!edit((all) => without(all, view.id))) return;
    toast({
      text: t('saved.deleted', { name: quoted(view.name) }),
      action: {
        label: t('saved.undo'),
        onAction: () => void edit((all) => withAgain(all, view, at)),
      },
    });
  };
  return (
    <section className={styles['section']} aria-labelledby={headingId}>
      <h3 id={headingId}>{t('saved.list')}</h3>
      {fault && <p role="alert">{fault}</p>}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {views.length === 0 && <p className={styles['muted']}>{t('saved.none')}</p>}
      {views.length > 0 && (
        <ol aria-labelledby={headingId} className={styles['list']}>
          {views.map((view, index) => (
            <SavedItem
              key={view.id}
              view={view}
              now={seenNow(view)}
              ends={{ first: index === 0, last: index === views.length - 1 }}
              onOpen={() => open(view)}
              onMove={(by, button) => move(view, by, button)}
              onWords={(words) => edit((all) => withWords(all, view.id, words))}
              onDelete={() => remove(view)}
            />
          ))}
        </ol>
      )}
      {unread > 0 && <p>{t('saved.unread', { count: unread })}</p>}
    </section>
  );
}

/** Draws anew once the search is there that some of the views ask for. */
function useSearched(views: readonly SavedView[]): void {
  const [, setSearched] = useState(false);
  const q = views.map(({ query }) => decodeLens(query).lens.q.trim()).join('');
  useEffect(() => {
    let isHere = true;
    whenSearchable(q, () => isHere && setSearched(q !== ''));
    return () => void (isHere = false);
  }, [q]);
}
