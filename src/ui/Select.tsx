import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './Select.module.css';
import { useId } from 'react';

interface SelectProps<Value extends string | number> {
  readonly label: string;
  /** `hidden` keeps the name for screen readers only; `hint` shows it to a pointer at rest as well. */
  readonly labelStyle?: 'shown' | 'hidden' | 'hint';
  /** `quiet`: as small as its words, without a frame. */
  readonly look?: 'framed' | 'quiet';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many: the platform's own list in our dress. */
export function Select<Value extends string | number>(props: SelectProps<Value>) {
  const { label, labelStyle = 'shown', look = 'framed', options, value, onChange } = props;
  const id = useId();
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <span className={styles['select']}>
      {labelStyle !== 'hint' && (
        <label
          htmlFor={id}
          className={joinClasses(styles['label'], labelStyle === 'hidden' && 'visually-hidden')}
        >
          {label}
        </label>
      )}
      <span className={styles[look]}>
        <select
          id={id}
          {...(labelStyle === 'hint' && { 'aria-label': label, title: label })}
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" sizePx={look === 'quiet' ? 11 : 13} className={styles['sign']} />
      </span>
    </span>
  );
}
