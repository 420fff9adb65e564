import * as v from 'valibot';
import { backingSchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { iso3Schema } from './iso3Schema.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

export const termSchema = v.object({
  office: v.pipe(idSchema, v.description('An id such as `president`, which events refer to.')),
  title: localTextSchema,
  dates: edtfSchema,
  ...backingSchema,
});

export const personSchema = v.object({
  id: idSchema,
  name: textSchema,
  aliases: v.exactOptional(v.array(textSchema)),
  country: iso3Schema,
  terms: v.array(termSchema),
});
