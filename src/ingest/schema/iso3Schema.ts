import * as v from 'valibot';
import type { IssueCode } from '../../model/Issue.ts';
import { readPair } from '../../model/Pair.ts';

const BAD_PAIR: IssueCode = 'bad-pair';

export const iso3Schema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/),
  v.description('ISO 3166-1 alpha-3 code of a country in `countries`.'),
);

export const pairSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}-[A-Z]{3}$/, BAD_PAIR),
  v.check((text) => readPair(text) === text, BAD_PAIR),
  v.description('Two different countries in alphabetical order: MEX-PER.'),
);

export const dyadSchema = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{3})>(?!\1)[A-Z]{3}$/, BAD_PAIR),
  v.description('Two different actors, who acted first: PER>MEX.'),
);
