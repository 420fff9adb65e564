import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type TypedDay, readTypedDay } from './readTypedDay.ts';
import { type Day, isoOf } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { HistoryAct } from '../../../state/lensStore.ts';
import styles from './Controls.module.css';

/** Why what was typed cannot be taken. */
export type DateProblem = Exclude<TypedDay['type'], 'day' | 'empty'>;

interface DateFieldProps {
  readonly end: 'start' | 'end';
  readonly label: string;
  readonly day: Day;
  readonly whole: DaySpan;
  /** What the day must not cross; null where there is nothing to cross. */
  readonly otherDay: Day | null;
  readonly disabled: boolean;
  /** Id of the text that tells the problem; undefined as long as there is none. */
  readonly problemId: string | undefined;
  readonly onBegin: () => void;
  readonly onProblem: (problem: DateProblem | null) => void;
  readonly onCommit: (day: Day, act: HistoryAct) => void;
}

/**
 * A typed date. It is taken as soon as it can be; what cannot stays as typed, and says why when the
 * reader is done with it. The days met on the way to one date are one step for Back.
 */
export function DateField(props: DateFieldProps) {
  const { end, label, day, whole, otherDay, disabled, problemId } = props;
  const { onBegin, onProblem, onCommit } = props;
  const id = useId();
  /** What was typed and not taken. */
  const [draft, setDraft] = useState<string | null>(null);
  const actRef = useRef<HistoryAct>('push');

  const read = ({ value, validity }: HTMLInputElement) =>
    readTypedDay({ value, isPartial: validity.badInput }, end, whole, otherDay);

  const take = (input: HTMLInputElement) => {
    const typed = read(input);
    setDraft(typed.type === 'day' ? null : input.value);
    if (typed.type !== 'day') return;
    onProblem(null);
    onCommit(typed.day, actRef.current);
    actRef.current = 'replace';
  };
  const finish = (input: HTMLInputElement) => {
    const typed = read(input);
    if (typed.type === 'day' || typed.type === 'empty') {
      setDraft(null);
      onProblem(null);
    } else onProblem(typed.type);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') finish(event.currentTarget);
    if (event.key !== 'Escape' || draft === null) return;
    event.preventDefault();
    setDraft(null);
    onProblem(null);
  };

  return (
    <fieldset className={styles['date']} aria-labelledby={id}>
      <label id={id} htmlFor={`${id}-input`}>
        {label}
      </label>
      <input
        id={`${id}-input`}
        type="date"
        min={isoOf(whole.startDay)}
        max={isoOf(whole.endDay)}
        value={draft ?? isoOf(day)}
        required
        disabled={disabled}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        onFocus={() => {
          actRef.current = 'push';
          onBegin();
        }}
        onChange={(event) => take(event.target)}
        onKeyDown={onKeyDown}
        onBlur={(event) => finish(event.target)}
      />
    </fieldset>
  );
}
