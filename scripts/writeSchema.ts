import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { membershipSchema, blocSchema } from '../src/ingest/schema/blocSchema.ts';
import { citationSchema } from '../src/ingest/schema/citationSchema.ts';
import { claimSchema } from '../src/ingest/schema/claimSchema.ts';
import { countrySchema } from '../src/ingest/schema/countrySchema.ts';
import { datasetSchema } from '../src/ingest/schema/datasetSchema.ts';
import { edtfSchema } from '../src/ingest/schema/edtfSchema.ts';
import { eventSchema, interventionSchema } from '../src/ingest/schema/eventSchema.ts';
import { localTextSchema } from '../src/ingest/schema/localTextSchema.ts';
import { personSchema } from '../src/ingest/schema/personSchema.ts';
import { scenarioSchema } from '../src/ingest/schema/scenarioSchema.ts';
import { sourceSchema } from '../src/ingest/schema/sourceSchema.ts';
import { stanceSchema } from '../src/ingest/schema/stanceSchema.ts';
import { tieChangeSchema } from '../src/ingest/schema/tieChangeSchema.ts';
import { voteSchema } from '../src/ingest/schema/voteSchema.ts';

/** Where the schema is published, from the root of the project. */
export const SCHEMA_PATH = 'public/hemisphere-dataset.schema.json';

const definitions = {
  localText: localTextSchema,
  edtf: edtfSchema,
  citation: citationSchema,
  country: countrySchema,
  source: sourceSchema,
  person: personSchema,
  event: eventSchema,
  intervention: interventionSchema,
  tieChange: tieChangeSchema,
  membership: membershipSchema,
  bloc: blocSchema,
  vote: voteSchema,
  stance: stanceSchema,
  scenario: scenarioSchema,
  claim: claimSchema,
};

/** The format of data sets as a JSON Schema. What only code can check, such as dates, it leaves out. */
export function schemaText(): string {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    definitions,
    ignoreActions: ['check'],
  });
  const title = 'Hemisphere data set, version 1';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

export function main(): number {
  writeFileSync(resolve(SCHEMA_PATH), schemaText());
  console.log(`Wrote ${SCHEMA_PATH}`);
  return 0;
}
