import type { ReactNode } from 'react';
import choiceStyles from './Choice.module.css';
import { joinClasses } from './joinClasses.ts';
import styles from './CheckboxGroup.module.css';

interface CheckboxOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Said after the label, in quiet type: how many there are of it. */
  readonly hint?: ReactNode;
}

interface CheckboxGroupProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly CheckboxOption<Value>[];
  readonly chosen: readonly Value[];
  /** Given in the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of several. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { legend, options, chosen, onChange } = props;
  const toggle = (value: Value) => {
    const values = options.map((option) => option.value);
    onChange(values.filter((one) => chosen.includes(one) !== (one === value)));
  };
  return (
    <fieldset>
      <legend className={choiceStyles['legend']}>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} className={joinClasses(choiceStyles['row'], styles['option'])}>
          <input
            type="checkbox"
            className={choiceStyles['mark']}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span className={styles['label']}>{label}</span>
          {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
