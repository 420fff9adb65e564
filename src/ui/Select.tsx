import { useId } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** `hidden` keeps the name for screen readers only. */
  readonly labelStyle?: 'shown' | 'hidden';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many: the platform's own list in our dress. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelStyle = 'shown', options, value, onChange } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span className={styles['select']}>
      <label
        htmlFor={id}
        className={joinClasses(styles['label'], labelStyle === 'hidden' && 'visually-hidden')}
      >
        {label}
      </label>
      <span className={styles['box']}>
        <select
          id={id}
          className={styles['native']}
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" sizePx={13} className={styles['sign']} />
      </span>
    </span>
  );
}
