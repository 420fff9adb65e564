import * as v from 'valibot';
import { backingSchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { iso3Schema } from './iso3Schema.ts';
import { idSchema, localTextSchema } from './localTextSchema.ts';

export const stanceSchema = v.object({
  id: idSchema,
  country: iso3Schema,
  matter: localTextSchema,
  position: v.picklist(['supports', 'opposes', 'mixed']),
  text: localTextSchema,
  date: v.exactOptional(edtfSchema),
  event: v.exactOptional(idSchema),
  ...backingSchema,
});
