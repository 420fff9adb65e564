import * as v from 'valibot';
import { blocSchema } from './blocSchema.ts';
import { claimSchema } from './claimSchema.ts';
import { countrySchema } from './countrySchema.ts';
import { eventSchema, interventionSchema } from './eventSchema.ts';
import { headerSchema } from './headerSchema.ts';
import { personSchema } from './personSchema.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import { seriesSchema } from './seriesSchema.ts';
import { sourceSchema } from './sourceSchema.ts';
import { stanceSchema } from './stanceSchema.ts';
import { tieChangeSchema } from './tieChangeSchema.ts';
import { voteSchema } from './voteSchema.ts';

/** A whole data set as it is published as a JSON Schema. */
export const datasetSchema = v.object({
  ...headerSchema.entries,
  countries: v.array(countrySchema),
  sources: v.array(sourceSchema),
  people: v.array(personSchema),
  events: v.array(eventSchema),
  interventions: v.pipe(
    v.array(interventionSchema),
    v.description('Doctrines and interventions: events whose topic is `intervention`.'),
  ),
  series: v.exactOptional(v.array(seriesSchema)),
  ties: v.pipe(v.array(tieChangeSchema), v.description('Dated changes of diplomatic ties.')),
  blocs: v.array(blocSchema),
  votes: v.array(voteSchema),
  stances: v.array(stanceSchema),
  scenarios: v.array(scenarioSchema),
  claims: v.array(claimSchema),
});
