import * as v from 'valibot';
import { VOTE_VALUES } from '../../model/DatasetRecord.ts';
import { backingSchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { historySchema } from './historySchema.ts';
import { iso3Schema } from './iso3Schema.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const voteSchema = v.object({
  id: idSchema,
  title: localTextSchema,
  body: localTextSchema,
  resolution: v.exactOptional(textSchema),
  date: edtfSchema,
  event: v.exactOptional(v.pipe(idSchema, v.description('The event that the vote is part of.'))),
  recorded: v.pipe(
    v.record(iso3Schema, v.picklist(VOTE_VALUES)),
    v.description('By country; one without an entry has no recorded vote.'),
  ),
  reported: v.exactOptional(
    v.pipe(
      v.object({ yes: countSchema, no: countSchema, abstain: countSchema }),
      v.description('The outcome that a source gives.'),
    ),
  ),
  rollCall: v.pipe(
    v.picklist(['complete', 'partial']),
    v.description('Whether `recorded` holds every vote that was cast.'),
  ),
  note: v.exactOptional(localTextSchema),
  ...backingSchema,
  ...historySchema,
});
