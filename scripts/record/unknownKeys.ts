import type * as v from 'valibot';

/** Paths of the keys that a schema does not know, `place.nmae`: readers skip them, an editor mistyped them. */
export function unknownKeys(schema: v.GenericSchema, value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('wrapped' in schema) return unknownKeys(schema.wrapped as v.GenericSchema, value, at);
  if ('item' in schema && Array.isArray(value)) {
    const { item } = schema;
    return value.flatMap((one, i) => unknownKeys(item as v.GenericSchema, one, `${at}[${i}]`));
  }
  const entriesOf = entriesIn(schema);
  if (!entriesOf) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = entriesOf(key);
    const path = at === '' ? key : `${at}.${key}`;
    return own ? unknownKeys(own, inner, path) : [path];
  });
}

/** The schema of each key: of an object its own, of a record the same for all; undefined for what has no keys. */
function entriesIn(schema: v.GenericSchema): ((key: string) => v.GenericSchema | undefined) | null {
  if ('entries' in schema) {
    const entries = schema.entries as Readonly<Record<string, v.GenericSchema>>;
    return (key) => (Object.hasOwn(entries, key) ? entries[key] : undefined);
  }
  if ('value' in schema) return () => schema.value as v.GenericSchema;
  return null;
}
