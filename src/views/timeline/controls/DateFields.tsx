import { useId, useState } from 'react';
import { type HistoryAct, applyEdit, lensStore } from '../../../state/lensStore.ts';
import { timeEdit } from '../motion/timeEdit.ts';
import { DateField, type DateProblem } from './DateField.tsx';
import type { Day } from '../../../model/Day.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import styles from './Controls.module.css';
import { type TimeScope, windowOf } from '../../../events/ask/timeOf.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useShownLens } from '../../../state/shownLens.ts';

interface DateFieldsProps {
  readonly scope: TimeScope;
  readonly controller: TimelineController;
}

interface Problem {
  readonly end: 'start' | 'end';
  readonly code: DateProblem;
}

/** The two days, typed, and under them where the data end, or what is wrong with a date. */
export function DateFields({ scope, controller }: DateFieldsProps) {
  const t = useMessage();
  const lang = useLang();
  const noteId = useId();
  const [problem, setProblem] = useState<Problem | null>(null);
  const lens = useShownLens();
  const { span: whole } = scope;
  const isWindow = lens.mode === 'window';
  const now = windowOf(scope, lens);

  const commit = (end: 'start' | 'end', day: Day, act: HistoryAct) => {
    const { lens: kept } = lensStore.getState();
    const span = windowOf(scope, kept);
    const next = end === 'start' ? { ...span, startDay: day } : { ...span, endDay: day };
    applyEdit(timeEdit(scope, kept, next), act);
  };
  const fieldOf = (end: 'start' | 'end') => ({
    end,
    label: t(`timeline.${end}Date`),
    whole,
    problemId: problem?.end === end ? noteId : undefined,
    onBegin: () => controller.pause(),
    onProblem: (code: DateProblem | null) => setProblem(code && { end, code }),
    onCommit: (day: Day, act: HistoryAct) => commit(end, day, act),
  });
  return (
    <>
      <div className={styles['dates']}>
        <DateField
          {...fieldOf('start')}
          day={now.startDay}
          otherDay={now.endDay}
          disabled={!isWindow}
        />
        <DateField
          {...fieldOf('end')}
          day={now.endDay}
          otherDay={isWindow ? now.startDay : null}
          disabled={lens.mode === 'all'}
        />
      </div>
      {problem ? (
        <p id={noteId} role="alert" className={styles['problem']}>
          {t(`timeline.date.${problem.code}`, {
            end: problem.end,
            from: formatDay(whole.startDay, lang),
            to: formatDay(whole.endDay, lang),
            other: formatDay(problem.end === 'start' ? now.endDay : now.startDay, lang),
          })}
        </p>
      ) : (
        <p className={styles['dataTo']}>
          {t('timeline.dataTo', { day: formatDay(whole.endDay, lang) })}
        </p>
      )}
    </>
  );
}
