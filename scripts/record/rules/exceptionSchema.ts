import * as v from 'valibot';

export const EXCEPTIONS_FILE = 'exceptions.json';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A record that may break a rule, and why. */
export const exceptionSchema = v.object({ rule: words, record: words, reason: words });
export type RuleException = v.InferOutput<typeof exceptionSchema>;
