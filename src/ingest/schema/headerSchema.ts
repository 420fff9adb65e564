import * as v from 'valibot';
import { DATASET_VERSIONS } from '../../model/DatasetRecord.ts';
import { daySchema } from './edtfSchema.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

const spanSchema = v.object({ from: daySchema, to: daySchema });

/** A data set without its lists, which are read record by record. */
export const headerSchema = v.object({
  format: v.literal('hemisphere-dataset'),
  version: v.picklist(DATASET_VERSIONS),
  edition: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}\.\d{2}\.\d{2}$/),
      v.description('The day of this edition of the set, as `2026.11.30`: what a citation names.'),
    ),
  ),
  id: idSchema,
  title: localTextSchema,
  summary: localTextSchema,
  licence: textSchema,
  span: v.pipe(spanSchema, v.description('First and last day that the data speak for.')),
  opening: v.pipe(spanSchema, v.description('The window that a reader sees first.')),
});
