import { type Day, isoOf, readDay } from '../../model/Day.ts';
import { type DaySpan, spanHolds } from '../../model/DaySpan.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Changes.module.css';
import { useId, useState } from 'react';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface DayInputProps {
  readonly label: string;
  readonly day: Day;
  /** The days that the data speak for. */
  readonly whole: DaySpan;
  readonly onChange: (day: Day) => void;
}

/** A day to type, taken as soon as it is one of the data's; until then the field says what is amiss. */
export function DayInput({ label, day, whole, onChange }: DayInputProps) {
  const t = useMessage();
  const lang = useLang();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? day : readDay(draft);
  const problem =
    typed === undefined
      ? t('changes.days.unread')
      : spanHolds(whole, typed)
        ? ''
        : t('changes.days.outside', {
            from: formatDay(whole.startDay, lang),
            to: formatDay(whole.endDay, lang),
          });
  const take = (value: string) => {
    const next = readDay(value);
    const fits = next !== undefined && spanHolds(whole, next);
    setDraft(fits ? null : value);
    if (fits) onChange(next);
  };
  return (
    <div className={styles['day']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={isoOf(whole.startDay)}
        max={isoOf(whole.endDay)}
        value={draft ?? isoOf(day)}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        onChange={(event) => take(event.target.value)}
      />
      {problem !== '' && (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
