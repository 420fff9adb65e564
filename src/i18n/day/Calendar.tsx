import { type Day, addDays, addMonths, civilOf, clampDay, dayOf } from '../../model/Day.ts';
import {
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { type DaySpan, spanHolds } from '../../model/DaySpan.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { calendarMove } from './calendarMove.ts';
import { SoonMessages } from '../SoonMessages.tsx';
import { formatDay } from '../formatDay.ts';
import { monthTitle, weekdayName } from './monthTitle.ts';
import styles from './Calendar.module.css';
import { useLang } from '../useLang.ts';
import { useMessage } from '../useMessage.ts';
import { weeksOf } from './weeksOf.ts';

export interface CalendarProps {
  readonly day: Day;
  readonly whole: DaySpan;
  readonly onChoose: (day: Day) => void;
}

/** A month to choose a day from: by arrows, Page Up and Down, with Shift by years, Home and End. */
export function Calendar(props: CalendarProps) {
  return (
    <SoonMessages>
      <Month {...props} />
    </SoonMessages>
  );
}

function Month({ day, whole, onChoose }: CalendarProps) {
  const t = useMessage();
  const lang = useLang();
  const titleId = useId();
  const currentRef = useRef<HTMLButtonElement>(null);
  /** The day that the keys stand on. */
  const [at, setAt] = useState({ day, byKey: true });
  const { year, month } = civilOf(at.day);
  const weeks = weeksOf(year, month, lang);

  useLayoutEffect(() => {
    // a popover that opens with it focuses what says so
    currentRef.current?.toggleAttribute('autofocus', true);
    if (at.byKey) currentRef.current?.focus();
  }, [at]);

  const moveTo = (next: Day, byKey: boolean) =>
    setAt({ day: clampDay(next, whole.startDay, whole.endDay), byKey });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = calendarMove(event, at.day, lang);
    if (next === null) return;
    event.preventDefault();
    moveTo(next, true);
  };
  const choose = (chosen: Day) => (event: MouseEvent<HTMLElement>) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    onChoose(chosen);
  };
  const turn = (icon: IconName, label: string, months: number) => (
    <IconButton
      icon={icon}
      iconPx={14}
      label={label}
      disabled={!reaches(at.day, months, whole)}
      onClick={() => moveTo(addMonths(at.day, months), false)}
    />
  );

  return (
    <div className={styles['calendar']}>
      <div className={styles['head']}>
        {turn('step-back', t('day.calendar.yearBack'), -12)}
        {turn('chevron-left', t('day.calendar.monthBack'), -1)}
        <span id={titleId} className={styles['title']} aria-live="polite">
          {monthTitle(at.day, lang)}
        </span>
        {turn('chevron-right', t('day.calendar.monthForward'), 1)}
        {turn('step-forward', t('day.calendar.yearForward'), 12)}
      </div>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col" abbr={weekdayName(one, lang, 'long')}>
                {weekdayName(one, lang, 'narrow')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one}>
                  {civilOf(one).month === month && (
                    <button
                      type="button"
                      ref={one === at.day ? currentRef : undefined}
                      tabIndex={one === at.day ? 0 : -1}
                      disabled={!spanHolds(whole, one)}
                      aria-pressed={one === day}
                      aria-label={formatDay(one, lang, 'weekday')}
                      onKeyDown={onKeyDown}
                      onClick={choose(one)}
                    >
                      {civilOf(one).date}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether some day of the month so many months away is one of the data's. */
function reaches(day: Day, months: number, whole: DaySpan): boolean {
  const { year, month } = civilOf(day);
  const first = dayOf(year, month + months, 1);
  const last = addDays(dayOf(year, month + months + 1, 1), -1);
  return last >= whole.startDay && first <= whole.endDay;
}
