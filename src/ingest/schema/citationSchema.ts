import * as v from 'valibot';
import type { IssueCode } from '../../model/Issue.ts';
import { CONFIDENCES, CREDIBILITIES } from '../../model/Source.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

export const NO_SOURCE: IssueCode = 'no-source';

export const credibilitySchema = v.pipe(
  v.picklist(CREDIBILITIES),
  v.description('Admiralty grade of what is said, 1 to 6; 6 cannot be judged.'),
);

export const citationSchema = v.object({
  source: v.pipe(idSchema, v.description('The id of a record in `sources`.')),
  locator: v.exactOptional(
    v.pipe(textSchema, v.description('Where in the source: lines, section, page.')),
  ),
  credibility: v.exactOptional(credibilitySchema),
  note: v.exactOptional(localTextSchema),
});

const citationsSchema = v.pipe(v.array(citationSchema), v.minLength(1, NO_SOURCE));

const confidenceSchema = v.pipe(
  v.picklist(CONFIDENCES),
  v.description(
    'corroborated: an official page on its own act, a data set on what it codes, or two independent publishers say so; partly: one other page, or pages that cover part of it; general: general knowledge; seed-only: asserted by a founding document alone.',
  ),
);

/** What every record is backed by. */
export const backingSchema = { confidence: confidenceSchema, citations: citationsSchema };
