/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- keys reach it from its boxes */
import type { KeyboardEvent, ReactNode } from 'react';
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

/** Any of several; a letter leads to the next one that begins with it. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { legend, options, chosen, onChange } = props;
  const toggle = (value: Value) => {
    const values = options.map((option) => option.value);
    onChange(values.filter((one) => chosen.includes(one) !== (one === value)));
  };
  return (
    <fieldset onKeyDown={seek}>
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

function seek({ key, currentTarget, target }: KeyboardEvent<HTMLFieldSetElement>): void {
  if (key.length !== 1 || key === ' ') return;
  const rows = [...currentTarget.querySelectorAll('label')];
  const at = rows.findIndex((row) => target instanceof Node && row.contains(target));
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const begins = ({ textContent }: Element) =>
    textContent.trim().slice(0, 1).localeCompare(key, undefined, { sensitivity: 'base' }) === 0;
  inTurn.find(begins)?.querySelector('input')?.focus();
}
