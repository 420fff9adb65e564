import { Icon } from '../../ui/Icon.tsx';
import styles from './MotionBar.module.css';

interface QuietSelectProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, as small as its words: the platform's own list. */
export function QuietSelect<Value extends string | number>(props: QuietSelectProps<Value>) {
  const { label, options, value, onChange } = props;
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <span className={styles['choice']}>
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" sizePx={11} />
    </span>
  );
}
