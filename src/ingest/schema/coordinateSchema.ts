import * as v from 'valibot';
import type { IssueCode } from '../../model/Issue.ts';

const BAD_PLACE: IssueCode = 'bad-place';

const within = (limit: number) =>
  v.pipe(v.number(), v.minValue(-limit, BAD_PLACE), v.maxValue(limit, BAD_PLACE));

/** Degrees east and north. */
export const coordinateSchema = { lng: within(180), lat: within(90) };
