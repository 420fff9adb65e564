import * as v from 'valibot';
import { VERDICTS } from '../../model/Claim.ts';
import { NO_SOURCE, backingSchema } from './citationSchema.ts';
import { historySchema } from './historySchema.ts';
import { iso3Schema, pairSchema } from './iso3Schema.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

export const answerSchema = v.object({
  text: localTextSchema,
  verdict: v.pipe(
    v.picklist(VERDICTS),
    v.description(
      'record: what the data set holds; supported: agrees with it; differs: a competing value; the others say why a statement is not held.',
    ),
  ),
  citations: backingSchema.citations,
});

export const claimSchema = v.pipe(
  v.object({
    id: idSchema,
    question: localTextSchema,
    answers: v.pipe(v.array(answerSchema), v.minLength(1, NO_SOURCE)),
    reason: v.pipe(localTextSchema, v.description('Why the record holds what it holds.')),
    about: v.object({
      events: v.exactOptional(v.array(idSchema)),
      pairs: v.exactOptional(v.array(pairSchema)),
      countries: v.exactOptional(v.array(iso3Schema)),
      votes: v.exactOptional(v.array(idSchema)),
      scenarios: v.exactOptional(v.array(idSchema)),
    }),
    seed: v.exactOptional(
      v.pipe(
        v.object({ document: v.picklist(['A', 'B']), lines: textSchema }),
        v.description('Set on assertions of the founding documents.'),
      ),
    ),
    ...historySchema,
  }),
  v.description('One question on which sources speak, with every answer and who gives it.'),
);
