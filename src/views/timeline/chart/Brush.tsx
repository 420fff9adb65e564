import type { KeyboardEvent, RefObject } from 'react';
import { type Day, addDays } from '../../../model/Day.ts';
import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';
import { formatDay, formatSpan } from '../../../i18n/formatDay.ts';
import { RangeInput } from '../controls/RangeInput.tsx';
import type { TimePart } from '../motion/moveTime.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { joinClasses } from '../../../ui/joinClasses.ts';
import { keyMove } from '../motion/keyMove.ts';
import styles from './Brush.module.css';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useShownLens } from '../../../state/shownLens.ts';

interface BrushProps {
  readonly scope: TimeScope;
  readonly controller: TimelineController;
  readonly heldRef: RefObject<boolean>;
  /** Brings days into view: what has the focus must be seen. */
  readonly onReveal: (span: DaySpan) => void;
}

/** The time shown on the chart, to take hold of: a window has two ends and a body, other modes one end. */
export function Brush({ scope, controller, heldRef, onReveal }: BrushProps) {
  const t = useMessage();
  const lang = useLang();
  const lens = useShownLens();
  const { mode } = lens;
  const { span: whole } = scope;
  const time = timeOf(scope, lens);
  const isWindow = mode === 'window';

  const onKeyDown = (part: TimePart, event: KeyboardEvent) => {
    const move = keyMove(event, lens.step, whole);
    if (event.key === 'Escape' && heldRef.current) controller.abandon();
    else if (move) controller.step(part, move.step, move.count);
    else return;
    event.preventDefault();
  };
  const slider = (part: TimePart, now: Day, shown: DaySpan) => ({
    label: t(`timeline.${part}`),
    now,
    onKeyDown: (event: KeyboardEvent) => onKeyDown(part, event),
    onAdjust: (value: number) => {
      if (heldRef.current) return;
      controller.step(part, 'day', value - now);
      controller.drop();
    },
    onLeave: () => {
      if (!heldRef.current) controller.drop();
    },
    onFocus: () => {
      if (!heldRef.current) onReveal(shown);
    },
  });

  return (
    <div className={styles['layer']} data-mode={mode}>
      <div className={styles['frame']}>
        <div className={styles['fill']} data-part={isWindow ? 'body' : undefined} />
        <div className={styles['startEdge']} />
        <div className={styles['endEdge']} />
      </div>
      {isWindow && (
        <div className={joinClasses(styles['part'], styles['body'])} data-part="body">
          <RangeInput
            {...slider('body', time.startDay, time)}
            min={whole.startDay}
            max={addDays(whole.endDay, 1 - lengthDays(time))}
            text={formatSpan(time, lang)}
          />
        </div>
      )}
      {isWindow && (
        <div className={joinClasses(styles['part'], styles['start'])} data-part="start">
          <RangeInput
            {...slider('start', time.startDay, onlyOn(time.startDay))}
            min={whole.startDay}
            max={time.endDay}
            text={formatDay(time.startDay, lang)}
          />
        </div>
      )}
      {mode !== 'all' && (
        <div className={joinClasses(styles['part'], styles['end'])} data-part="end">
          <RangeInput
            {...slider('end', time.endDay, onlyOn(time.endDay))}
            min={isWindow ? time.startDay : whole.startDay}
            max={whole.endDay}
            text={formatDay(time.endDay, lang)}
          />
        </div>
      )}
    </div>
  );
}

function onlyOn(day: Day): DaySpan {
  return { startDay: day, endDay: day };
}
