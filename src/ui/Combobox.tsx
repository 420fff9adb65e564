import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ComboboxItem } from './ComboboxItem.ts';
import { ComboboxOptions } from './ComboboxOptions.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';
import fieldStyles from './Field.module.css';
import { joinClasses } from './joinClasses.ts';
import boxStyles from './PopoverBox.module.css';
import styles from './Combobox.module.css';
import { usePopoverPlace } from './usePopoverPlace.ts';

interface ComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly icon?: IconName;
  /** What to offer for a text, best first; all of it is drawn, so give at most some fifty. */
  readonly find: (query: string) => readonly ComboboxItem[];
  /** The field is empty again afterwards. */
  readonly onPick: (id: string) => void;
  /** Said when `find` offers nothing. */
  readonly noResults: string;
  readonly className?: string | undefined;
}

/**
 * A field that offers what fits its text. Keys and roles follow the WAI-ARIA Authoring Practices,
 * "Editable Combobox With List Autocomplete"; while there is text, the first offer is the one that
 * Enter takes.
 */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, icon = 'search', find, onPick, noResults, className } = props;
  const id = useId();
  const fieldRef = useRef<HTMLDivElement>(null);
  const popoverRef = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const items = open ? find(query) : [];
  const shown = open && items.length > 0;
  const none = open && items.length === 0 && query.trim() !== '';
  usePopoverPlace(open, popoverRef, fieldRef, 'start', 'anchor');

  useEffect(() => {
    if (shown || none) popoverRef.current?.showPopover();
    else popoverRef.current?.hidePopover();
  }, [shown, none]);

  const type = (text: string) => {
    setQuery(text);
    setOpen(true);
    setActive(text.trim() === '' ? -1 : 0);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (itemId: string) => {
    setQuery('');
    close();
    onPick(itemId);
  };
  const step = (by: 1 | -1) => {
    setOpen(true);
    const from = active < 0 && by < 0 ? 0 : active;
    setActive(items.length === 0 ? 0 : (from + by + items.length) % items.length);
  };
  const escape = (event: KeyboardEvent) => {
    if (!open && query === '') return;
    event.stopPropagation();
    if (open) close();
    else setQuery('');
  };
  const enter = () => {
    const item = items[active];
    if (item) pick(item.id);
  };
  const keys = new Map<string, (event: KeyboardEvent) => void>([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', enter],
    ['Escape', escape],
  ]);

  return (
    <div ref={fieldRef} className={joinClasses(fieldStyles['field'], className)}>
      <Icon name={icon} className={fieldStyles['sign']} />
      <input
        className={fieldStyles['input']}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        // the average of letters is narrower than what a browser counts with
        size={Math.ceil(0.8 * (placeholder?.length ?? 20))}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        // a focus that comes from nowhere is given back, not asked for
        onFocus={({ relatedTarget }) => setOpen(relatedTarget !== null)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={(event) => {
          const act = keys.get(event.key);
          if (!act || event.nativeEvent.isComposing) return;
          if (event.key !== 'Escape') event.preventDefault();
          act(event);
        }}
      />
      <div
        ref={popoverRef}
        popover="manual"
        role="presentation"
        // what scrolls is a stop of its own otherwise, and gone as soon as it has the focus
        tabIndex={-1}
        className={joinClasses(boxStyles['box'], styles['popover'])}
        // a press must not take the focus from the field before it is a click
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown && (
          <ComboboxOptions id={id} label={label} items={items} active={active} onPick={pick} />
        )}
        {none && <p className={styles['none']}>{noResults}</p>}
      </div>
      <span className="visually-hidden" aria-live="polite">
        {none && noResults}
      </span>
    </div>
  );
}
