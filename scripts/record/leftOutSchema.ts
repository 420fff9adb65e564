import * as v from 'valibot';

/** One list of what was left out, or one of each who read. */
export const LEFT_OUT_FILE = /^left-out(?:\/[a-z0-9-]+)?\.json$/;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Rows of the collection that are no records, and why; `from` is the part of it that they were in. */
export const leftOutSchema = v.array(
  v.object({ from: v.exactOptional(words), id: words, reason: words }),
);
export type LeftOut = v.InferOutput<typeof leftOutSchema>;
