import * as v from 'valibot';

/** A lot that was checked by look-ups, named by the day: `lots/2026-11-30.json`. */
export const LOT_FILE = /^lots\/\d{4}-\d{2}-\d{2}\.json$/;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

const row = { place: count, id: words };

const checkedSchema = v.object({
  ...row,
  verdict: v.picklist(['right', 'imprecise', 'wrong']),
  /** The page that was looked up, who publishes it, and what it says in our own words. */
  page: v.pipe(v.string(), v.url()),
  publisher: words,
  found: words,
  /** What was not so, and whether the record says now what the page says. */
  fault: v.exactOptional(words),
  mended: v.exactOptional(v.literal(true)),
});

/** No page could be reached but those that the row cites; `found` says what was looked for. */
const uncheckedSchema = v.object({ ...row, verdict: v.literal('not-checked'), found: words });

/** Rows drawn by a seed from all ids in sorted order, and what look-ups found of each. */
export const lotSchema = v.object({
  seed: count,
  drawn: count,
  /** Among how many rows the lot fell. */
  of: count,
  checkedOn: day,
  verdicts: v.array(v.variant('verdict', [checkedSchema, uncheckedSchema])),
});
export type CheckedLot = v.InferOutput<typeof lotSchema>;
