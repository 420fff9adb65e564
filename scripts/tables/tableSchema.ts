import * as v from 'valibot';
import { daySchema, edtfSchema } from '../../src/ingest/schema/edtfSchema.ts';
import type { IssueCode } from '../../src/model/Issue.ts';
import { textSchema } from '../../src/ingest/schema/localTextSchema.ts';
import type { TableAbout } from '../../src/model/TableAbout.ts';

const BAD_ADDRESS: IssueCode = 'bad-address';
const addressSchema = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text), BAD_ADDRESS),
);
const inFourLanguages = v.object({
  en: textSchema,
  es: textSchema,
  pt: textSchema,
  fr: textSchema,
});

/** What stands beside a table: who made it, on what terms, and what its file must be. */
export const tableSchema = v.object({
  title: inFourLanguages,
  who: textSchema,
  short: textSchema,
  version: textSchema,
  citation: textSchema,
  address: addressSchema,
  through: v.exactOptional(textSchema),
  published: edtfSchema,
  accessed: daySchema,
  licence: v.object({ name: inFourLanguages, address: addressSchema }),
  note: v.exactOptional(inFourLanguages),
  rows: v.pipe(v.number(), v.integer()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
type TableSidecar = v.InferOutput<typeof tableSchema>;

/** What of it goes with the rows to the reader. */
export function aboutOf(id: string, sidecar: TableSidecar): TableAbout {
  const { rows: _, sha256: __, ...about } = sidecar;
  return { id, ...about };
}
