import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import { type InferOutput, safeParse } from 'valibot';
import { SCHEMA_PATH, schemaText } from '../../../scripts/writeSchema.ts';
import { datasetSchema } from '../../../src/ingest/schema/datasetSchema.ts';
import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Validated = DeepReadonly<InferOutput<typeof datasetSchema>>;

const published = readFileSync(resolve(import.meta.dirname, '../../..', SCHEMA_PATH), 'utf8');

test('the schema validates exactly what the model describes', () => {
  expectTypeOf<Validated>().toExtend<DatasetRecord>();
  expectTypeOf<DatasetRecord>().toExtend<Validated>();
  expect(safeParse(datasetSchema, aDatasetRecord()).success).toBe(true);
});

test('the published JSON Schema is the one that the validator generates', () => {
  expect(published).toBe(schemaText());
});

test('every definition of the published schema is used', () => {
  const { $defs } = JSON.parse(published) as { $defs: object };
  const unused = Object.keys($defs).filter((name) => !published.includes(`"#/$defs/${name}"`));
  expect(unused).toEqual([]);
});
