import type { Day } from '../../model/Day.ts';
import { type DayProblem, typedDay } from './typedDay.ts';
import { type KeyboardEvent, useId, useState } from 'react';
import type { DaySpan } from '../../model/DaySpan.ts';
import { LaterCalendar } from './LaterCalendar.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SoonMessages } from '../SoonMessages.tsx';
import { formatDay } from '../formatDay.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './DayField.module.css';
import { useLang } from '../useLang.ts';
import { useMessage } from '../useMessage.ts';

interface DayFieldProps {
  readonly label: string;
  readonly labelStyle: 'shown' | 'hidden';
  /** Which day of a month or a year is meant. */
  readonly end: 'start' | 'end';
  readonly day: Day;
  /** The days that the data speak for. */
  readonly whole: DaySpan;
  /** Before the first of the days that are met on the way to one date. */
  readonly onBegin?: () => void;
  readonly onTake: (day: Day) => void;
}

interface Draft {
  readonly text: string;
  /** The day that the field stood for as this was typed; beside another one it is out of date. */
  readonly day: Day;
  readonly problem: DayProblem | null;
}

/**
 * A day, typed in the language of the page or chosen from a calendar. A whole date is taken as it is
 * typed, a month or a year when the reader is done; what cannot be taken stays, and says why.
 */
export function DayField(props: DayFieldProps) {
  return (
    <SoonMessages>
      <Field {...props} />
    </SoonMessages>
  );
}

function Field(props: DayFieldProps) {
  const { label, labelStyle, end, day, whole, onBegin, onTake } = props;
  const t = useMessage();
  const lang = useLang();
  const id = useId();
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept?.day === day ? kept : null;
  const problem = draft?.problem ?? null;

  const type = (text: string) => {
    const typed = typedDay(text, lang, end, whole);
    const isTaken = typed.type === 'day' && typed.precision === 'day';
    setDraft({ text, day: isTaken ? typed.day : day, problem: null });
    if (isTaken && typed.day !== day) onTake(typed.day);
  };
  const finish = () => {
    if (!draft) return;
    const typed = typedDay(draft.text, lang, end, whole);
    const isRead = typed.type === 'day' || typed.type === 'empty';
    setDraft(isRead ? null : { ...draft, problem: typed.type });
    if (typed.type === 'day' && typed.day !== day) onTake(typed.day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    if (event.key !== 'Escape' || draft === null) return;
    event.preventDefault();
    setDraft(null);
  };

  return (
    <fieldset className={styles['field']} aria-label={label}>
      <label
        htmlFor={`${id}-input`}
        className={labelStyle === 'hidden' ? 'visually-hidden' : styles['label']}
      >
        {label}
      </label>
      <div className={joinClasses(styles['box'], problem !== null && styles['wrong'])}>
        <input
          id={`${id}-input`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          title={t('day.hint')}
          value={draft?.text ?? formatDay(day, lang)}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onFocus={onBegin}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={finish}
        />
        <Popover
          variant="plain"
          icon="calendar"
          trigger={null}
          label={t('day.choose', { label })}
          align="end"
        >
          <LaterCalendar
            day={day}
            whole={whole}
            onChoose={(chosen) => {
              setDraft(null);
              onBegin?.();
              onTake(chosen);
            }}
          />
        </Popover>
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem === 'unread'
            ? `${t('day.unread')} ${t('day.hint')}`
            : t('day.outside', {
                from: formatDay(whole.startDay, lang),
                to: formatDay(whole.endDay, lang),
              })}
        </p>
      )}
    </fieldset>
  );
}
