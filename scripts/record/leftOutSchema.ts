import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A row of the collection that is no record, and why. */
export const leftOutSchema = v.object({ id: words, reason: words });
export type LeftOut = v.InferOutput<typeof leftOutSchema>;
