import * as v from 'valibot';
import { readDay } from '../../model/Day.ts';
import type { IssueCode } from '../../model/Issue.ts';
import { readEdtf } from '../../model/readEdtf.ts';

const BAD_DATE: IssueCode = 'bad-date';

export const edtfSchema = v.pipe(
  v.string(),
  v.check((text) => readEdtf(text) !== undefined, BAD_DATE),
  v.description('A date as EDTF, level 0 or 1: 2025-11-03, 1961-04~, 196X, 1948-04-30/..'),
);

export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, BAD_DATE),
  v.check((text) => readDay(text) !== undefined, BAD_DATE),
  v.description('A day.'),
);
