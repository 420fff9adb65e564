import * as v from 'valibot';
import { blocSchema } from '../../src/ingest/schema/blocSchema.ts';
import { claimSchema } from '../../src/ingest/schema/claimSchema.ts';
import { countrySchema } from '../../src/ingest/schema/countrySchema.ts';
import { eventSchema, interventionSchema } from '../../src/ingest/schema/eventSchema.ts';
import { headerSchema } from '../../src/ingest/schema/headerSchema.ts';
import { pairSchema } from '../../src/ingest/schema/iso3Schema.ts';
import { personSchema } from '../../src/ingest/schema/personSchema.ts';
import { scenarioSchema } from '../../src/ingest/schema/scenarioSchema.ts';
import { seriesSchema } from '../../src/ingest/schema/seriesSchema.ts';
import { sourceSchema } from '../../src/ingest/schema/sourceSchema.ts';
import { stanceSchema } from '../../src/ingest/schema/stanceSchema.ts';
import { tieChangeSchema } from '../../src/ingest/schema/tieChangeSchema.ts';
import { voteSchema } from '../../src/ingest/schema/voteSchema.ts';
import { soughtSchema } from './soughtSchema.ts';
import { firstDate, happeningName } from './happeningName.ts';
import { LEFT_OUT_FILE, leftOutSchema } from './leftOutSchema.ts';
import { LOT_FILE, lotSchema } from './lotSchema.ts';
import { SEEDS_FILE, seedsSchema } from './rules/seedsSchema.ts';
import { TRANSLATIONS_FILE } from './rules/translatedTexts.ts';
import { EXCEPTIONS_FILE, exceptionSchema } from './rules/exceptionSchema.ts';

/** One folder of the record, named as the list of the data set that its files fill. */
export interface RecordKind {
  /** What one file holds. */
  readonly schema: v.GenericSchema;
  /** The name of a good file below the folder, without `.json`. */
  readonly nameOf: (value: unknown) => string;
  /** Words may follow the name, to tell two files apart: `-carrier`. */
  readonly wordsFollow: boolean;
}

function kind<T>(
  schema: v.GenericSchema<unknown, T>,
  nameOf: (value: T) => string,
  wordsFollow = false,
): RecordKind {
  return { schema, nameOf: (value) => nameOf(value as T), wordsFollow };
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The changes of one pair, by day: each without its pair, which the file names once. */
const tieFileSchema = v.object({
  pair: pairSchema,
  changes: v.array(v.omit(tieChangeSchema, ['pair'])),
});
export type TieFile = v.InferOutput<typeof tieFileSchema>;

const KINDS = {
  countries: kind(countrySchema, ({ iso3 }) => iso3),
  sources: kind(sourceSchema, idOf),
  people: kind(personSchema, idOf),
  events: kind(
    eventSchema,
    (event) => `${firstDate(event.date).slice(0, 4)}/${happeningName(event, event.topic)}`,
    true,
  ),
  interventions: kind(interventionSchema, (event) => happeningName(event, event.kind), true),
  series: kind(seriesSchema, idOf),
  ties: kind(tieFileSchema, ({ pair }) => pair),
  blocs: kind(blocSchema, idOf),
  votes: kind(voteSchema, idOf),
  stances: kind(stanceSchema, idOf),
  scenarios: kind(scenarioSchema, idOf),
  claims: kind(claimSchema, idOf),
};
type RecordList = keyof typeof KINDS;
const LISTS = Object.keys(KINDS) as RecordList[];

/** All folders, in the order in which their lists stand in the data set. */
export const RECORD_KINDS: ReadonlyMap<string, RecordKind> = new Map(Object.entries(KINDS));

const headSchema = v.omit(headerSchema, ['format', 'version']);
export type RecordHead = v.InferOutput<typeof headSchema>;

const orderSchema = v.object(v.entriesFromList(LISTS, v.exactOptional(v.array(v.string()))));
export type RecordOrder = Readonly<Record<string, readonly string[]>>;

/**
 * Files beside the folders: what the set says of itself; by list, the names of the files that come
 * first, where readers meet records in an order, before the others by name; what only the rules read;
 * and what was sought and not found.
 */
const RECORD_FILES: ReadonlyMap<string, v.GenericSchema> = new Map<string, v.GenericSchema>([
  ['record.json', headSchema],
  ['order.json', orderSchema],
  [EXCEPTIONS_FILE, v.array(exceptionSchema)],
  [SEEDS_FILE, seedsSchema],
  [TRANSLATIONS_FILE, v.record(v.string(), v.string())],
  ['sought.json', soughtSchema],
]);

/** What a file holds that is no record; undefined for one that has no place. */
export function besideSchema(file: string): v.GenericSchema | undefined {
  if (LEFT_OUT_FILE.test(file)) return leftOutSchema;
  return LOT_FILE.test(file) ? lotSchema : RECORD_FILES.get(file);
}
