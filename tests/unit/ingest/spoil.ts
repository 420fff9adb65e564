import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import type { Issue } from '../../../src/model/Issue.ts';

/** Keys from the root of a JSON value to one in it. */
export type Place = readonly (string | number)[];

/** Every place in a JSON value, its root not among them. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = [...at, Array.isArray(value) ? Number(name) : name];
    return [place, ...placesIn(inner, place)];
  });
}

/** A place as issues write it: `events[3].date`. */
export function placeAt(path: string): Place {
  return path.split(/[.[]/).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));
}

/** A copy of a JSON value with something else at one place. */
export function spoil(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    const list = Array.from<unknown>(value);
    list[Number(key)] = spoil(list[Number(key)], rest, put);
    return list;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: spoil(fields[key], rest, put) };
}

/** Lists of a spoilt data set that lost more than their errors say. */
export function lostWithoutError(
  spoilt: unknown,
  kept: DatasetRecord | null,
  issues: readonly Issue[],
): string[] {
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  if (!kept) return errors.length > 0 ? [] : ['all'];
  return Object.entries(spoilt as object).flatMap(([name, list]: [string, unknown]) => {
    const own = errors.filter((path) => path === name || path.startsWith(`${name}[`));
    const good: unknown = kept[name as keyof DatasetRecord];
    if (!Array.isArray(good)) return [];
    if (!Array.isArray(list)) return own.length > 0 ? [] : [name];
    const named = new Set(own.map((path) => /\d+/.exec(path)?.[0]));
    const lost = list.length - good.length;
    return lost <= named.size ? [] : [`${lost} of ${name}`];
  });
}
