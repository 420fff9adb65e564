import * as v from 'valibot';

export const SEEDS_FILE = 'seeds.json';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const document = v.picklist(['A', 'B']);

/** What an assertion is in the record: exactly one of these. */
const KINDS = ['claim', 'scenario', 'interpretation', 'nothing'] as const;

const assertionSchema = v.pipe(
  v.object({
    document,
    /** As claims write them: `2, 5–8`. */
    lines: v.pipe(v.string(), v.regex(/^\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*$/)),
    /** What is asserted, in our words. */
    says: v.exactOptional(words),
    /** The claim, or the scenario, that holds it. */
    claim: v.exactOptional(words),
    scenario: v.exactOptional(words),
    /** Why it is a view that no source could bear out. */
    interpretation: v.exactOptional(words),
    /** What the lines are that assert nothing. */
    nothing: v.exactOptional(words),
  }),
  v.check(
    (assertion) => KINDS.filter((kind) => assertion[kind] !== undefined).length === 1,
    `exactly one of ${KINDS.join(', ')}`,
  ),
);
export type SeedAssertion = v.InferOutput<typeof assertionSchema>;

/** The founding documents by line: what they assert, and what the record makes of it. */
export const seedsSchema = v.object({
  documents: v.array(v.object({ document, lines: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  assertions: v.array(assertionSchema),
});
export type Seeds = v.InferOutput<typeof seedsSchema>;
