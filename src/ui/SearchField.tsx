import { type Ref, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './Field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string;
  /** The key that leads here, shown while the field is empty. */
  readonly shortcut?: string;
  /** The input, for a shortcut that moves the focus to it. */
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** Text to search for, reported at each change. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, clearLabel, placeholder, shortcut, ref, className } = props;
  const fieldRef = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange('');
    fieldRef.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={fieldRef} className={joinClasses(styles['field'], className)}>
      <Icon name="search" className={styles['sign']} />
      <input
        ref={ref}
        type="search"
        className={styles['input']}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          // what was typed goes first, then the field lets the keyboard go
          if (value === '') event.currentTarget.blur();
          else onChange('');
        }}
      />
      {value !== '' && (
        <IconButton
          icon="close"
          label={clearLabel}
          iconPx={13}
          className={styles['clear']}
          onClick={clear}
        />
      )}
      {value === '' && shortcut && (
        <kbd className={styles['shortcut']} aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </div>
  );
}
