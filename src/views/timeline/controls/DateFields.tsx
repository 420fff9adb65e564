import { type HistoryAct, applyEdit, lensStore } from '../../../state/lensStore.ts';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';
import type { Day } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import { DayField } from '../../../i18n/day/DayField.tsx';
import type { TimelineController } from '../motion/TimelineController.ts';
import { typedEdit } from '../motion/timeEdit.ts';
import styles from './Controls.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useRef } from 'react';
import { useShownLens } from '../../../state/shownLens.ts';

export interface DateFieldsProps {
  readonly scope: TimeScope;
  readonly controller: TimelineController;
}

interface Begin {
  readonly span: DaySpan;
  readonly act: HistoryAct;
}

/** The first and the last day of the time shown, typed; of a single day, that day. */
export function DateFields({ scope, controller }: DateFieldsProps) {
  const t = useMessage();
  const lens = useShownLens();
  const time = timeOf(scope, lens);
  /** The time as one began to type: the days met on the way to a date are one step for Back. */
  const beginRef = useRef<Begin>({ span: time, act: 'push' });

  const field = (end: 'start' | 'end') => (
    <DayField
      label={t(`timeline.${end}Date`)}
      labelStyle="hidden"
      end={end}
      day={end === 'start' ? time.startDay : time.endDay}
      whole={scope.span}
      onBegin={() => {
        controller.pause();
        beginRef.current = { span: timeOf(scope, lensStore.getState().lens), act: 'push' };
      }}
      onTake={(day: Day) => {
        const { span, act } = beginRef.current;
        beginRef.current = { span, act: 'replace' };
        applyEdit(typedEdit(scope, lensStore.getState().lens, span, end, day), act);
      }}
    />
  );
  return (
    <>
      {lens.mode !== 'day' && field('start')}
      <div className={styles['end']}>
        {lens.mode !== 'day' && <span className={styles['between']}>{t('timeline.to')}</span>}
        {field('end')}
      </div>
    </>
  );
}
