import { isoOf } from '../../model/Day.ts';
import type { EdtfDate } from '../../model/EdtfDate.ts';
import type { Issue } from '../../model/Issue.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import type { Known } from '../Reading.ts';

/** A date may not start after the last day of the data: nothing known only later is mixed in. */
export function checkStart(edtf: string, at: string, known: Known): Issue[] {
  return lateIssues(readEdtf(edtf), at, known);
}

/** Some day that the date can mean lies in the days of the data, so that time can be moved to it. */
export function checkWithin(edtf: string, at: string, known: Known): Issue[] {
  const date = readEdtf(edtf);
  const { startDay: first } = known.span;
  if ((date?.endDay ?? first) >= first) return lateIssues(date, at, known);
  const context = { found: edtf, first: isoOf(first) };
  return [{ code: 'date-before-start', severity: 'error', path: at, context }];
}

function lateIssues(date: EdtfDate | undefined, at: string, { span }: Known): Issue[] {
  if ((date?.startDay ?? span.endDay) <= span.endDay) return [];
  const context = { found: date?.edtf ?? '', last: isoOf(span.endDay) };
  return [{ code: 'date-after-end', severity: 'error', path: at, context }];
}
