import type { DateStyle } from '../rows/dates/DateStyle.ts';
import { type DayFault, readDayText } from '../rows/dates/readDayText.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import { type Day, isoOf } from '../../model/Day.ts';
import { isOngoing } from '../rows/dates/isOngoing.ts';
import { readEdtf } from '../../model/readEdtf.ts';

/** From when a status holds, and where the row says it, until when. */
export interface DatesRead {
  /** EDTF; an interval where it has an end. */
  readonly edtf: string;
  readonly hasEnd: boolean;
  readonly span: DaySpan;
}

interface DatesFault {
  readonly code: DayFault | 'end-before-start';
  readonly column: 'date' | 'end';
}

interface One {
  readonly edtf: string;
  readonly span: DaySpan;
  readonly hasEnd: boolean;
}

/** Reads the date of a row, and its last day if it has one; a year or a month alone stands for all its days. */
export function readDates(date: string, end: string, style: DateStyle): DatesRead | DatesFault {
  const from = readOne(date, style);
  if (typeof from === 'string') return { code: from, column: 'date' };
  if (end === '' || isOngoing(end)) return from;
  const to = readOne(end, style);
  if (typeof to === 'string') return { code: to, column: 'end' };
  if (to.span.endDay < from.span.startDay) return { code: 'end-before-start', column: 'end' };
  const [first = ''] = from.edtf.split('/');
  const last = to.edtf.split('/').at(-1) ?? '';
  return {
    edtf: `${first}/${last}`,
    hasEnd: true,
    span: { startDay: from.span.startDay, endDay: to.span.endDay },
  };
}

function readOne(text: string, style: DateStyle): One | DayFault {
  const edtf = readEdtf(text);
  if (edtf && edtf.startDay !== null) {
    const { startDay, endDay, interval, openEnd } = edtf;
    const isOpen = endDay === null || openEnd;
    const span = { startDay, endDay: isOpen ? startDay : endDay };
    return {
      edtf: isOpen ? (text.split('/')[0] ?? text) : text,
      span,
      hasEnd: interval && !isOpen,
    };
  }
  const read = readDayText(text, style);
  if (typeof read === 'string') return read;
  const [startDay, endDay] = [read.first as Day, (read.last ?? read.first) as Day];
  const iso = isoOf(startDay);
  // what is not known to the day is known to the month
  return {
    edtf: read.vague ? iso.slice(0, 7) : iso,
    span: { startDay, endDay },
    hasEnd: false,
  };
}
