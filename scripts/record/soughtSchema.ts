import * as v from 'valibot';
import { localTextSchema } from '../../src/ingest/schema/localTextSchema.ts';
import { pairSchema } from '../../src/ingest/schema/iso3Schema.ts';

/** What was looked for and not found, with the pairs that it is of. */
export const soughtSchema = v.array(
  v.object({ text: localTextSchema, pairs: v.array(pairSchema) }),
);
