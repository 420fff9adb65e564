import * as v from 'valibot';
import { backingSchema } from './citationSchema.ts';
import { idSchema, localTextSchema } from './localTextSchema.ts';

export const evidenceSchema = v.object({
  event: idSchema,
  bears: v.picklist(['for', 'against']),
  reason: localTextSchema,
});

export const indicatorSchema = v.object({
  id: idSchema,
  text: localTextSchema,
  driver: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('One of the questions on which the future is said to hang.'),
    ),
  ),
  evidence: v.array(evidenceSchema),
});

export const scenarioSchema = v.object({
  id: idSchema,
  title: localTextSchema,
  text: localTextSchema,
  indicators: v.array(indicatorSchema),
  citations: backingSchema.citations,
});
