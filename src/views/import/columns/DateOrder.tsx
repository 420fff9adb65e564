import type { Day } from '../../../model/Day.ts';
import type { DayOrder } from '../../../ingest/rows/dates/DateStyle.ts';
import type { RowLayout } from '../../../ingest/rows/RowLayout.ts';
import type { OrderTold } from '../../../ingest/rows/askOrder.ts';
import { formatDay, formatSpan } from '../../../i18n/formatDay.ts';
import { readDayText } from '../../../ingest/rows/dates/readDayText.ts';
import styles from './Columns.module.css';
import { useId, useMemo } from 'react';
import { useLang } from '../../../i18n/useLang.ts';
import { useLayoutCheck } from './useLayoutCheck.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface DateOrderProps {
  readonly file: Blob;
  readonly layout: RowLayout;
  readonly told: OrderTold;
  readonly order: DayOrder | null;
  readonly onChange: (order: DayOrder) => void;
}

/** Asks which of day and month comes first, by a date of the file, with the days that each answer gives. */
export function DateOrder({ told, ...rest }: DateOrderProps) {
  const { example, said } = told;
  const t = useMessage();
  const lang = useLang();
  const whyId = useId();
  const dayOf = (order: DayOrder) => {
    const day = dayIn(example, order);
    return day === null ? example : formatDay(day, lang, 'long');
  };
  const [dayFirst, monthFirst] = [dayOf('day-first'), dayOf('month-first')];
  return (
    <fieldset className={styles['order']} aria-describedby={whyId}>
      <legend>{t('columns.order', { example, dayFirst, monthFirst })}</legend>
      <p id={whyId} className={styles['aside']}>
        {t(said === 'both' ? 'columns.order.both' : 'columns.order.why')}
      </p>
      <div className={styles['answers']}>
        <Answer {...rest} answer="day-first" day={dayFirst} />
        <Answer {...rest} answer="month-first" day={monthFirst} />
      </div>
    </fieldset>
  );
}

interface AnswerProps extends Omit<DateOrderProps, 'told'> {
  readonly answer: DayOrder;
  /** The example, read so. */
  readonly day: string;
}

function Answer({ file, layout, order, onChange, answer, day }: AnswerProps) {
  const t = useMessage();
  const lang = useLang();
  const spanId = useId();
  const answered = useMemo(() => ({ ...layout, order: answer }), [layout, answer]);
  const check = useLayoutCheck(file, answered);
  const span = check?.span;
  return (
    <label className={styles['answer']} data-chosen={order === answer}>
      <input
        type="radio"
        name="date-order"
        checked={order === answer}
        aria-describedby={spanId}
        onChange={() => onChange(answer)}
      />
      <span>
        {t(`columns.order.${answer}`, { day })}
        <span id={spanId} className={styles['aside']}>
          {check &&
            span &&
            t('columns.order.span', {
              rows: check.events,
              span: formatSpan({ startDay: span.first as Day, endDay: span.last as Day }, lang),
            })}
        </span>
      </span>
    </label>
  );
}

function dayIn(text: string, order: DayOrder): Day | null {
  const read = readDayText(text, {
    order,
    today: null,
    shortUntil: null,
    numbers: null,
    edtf: false,
  });
  return typeof read === 'string' ? null : (read.first as Day);
}
