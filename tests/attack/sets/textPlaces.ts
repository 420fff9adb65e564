import { datasetSchema } from '../../../src/ingest/schema/datasetSchema.ts';
import { textSchema } from '../../../src/ingest/schema/localTextSchema.ts';
import type { Place } from '../../unit/ingest/spoil.ts';

/** As much of a schema of valibot as says what stands where. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
}

/** Every place in a data set where the schema takes any text: a field that is new is among them by itself. */
export function textPlaces(set: unknown): readonly Place[] {
  return placesIn(datasetSchema, set, []);
}

function placesIn(shape: Shape, value: unknown, at: Place): readonly Place[] {
  if (value === undefined || value === null) return [];
  if (shape.wrapped) return placesIn(shape.wrapped, value, at);
  if (shape.entries) {
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.entries(shape.entries).flatMap(([name, field]) =>
      placesIn(field, fields[name], [...at, name]),
    );
  }
  const { item, value: inner } = shape;
  if (item && Array.isArray(value))
    return value.flatMap((one, index) => placesIn(item, one, [...at, index]));
  if (inner && typeof value === 'object')
    return Object.entries(value).flatMap(([name, one]) => placesIn(inner, one, [...at, name]));
  return isText(shape) ? [at] : [];
}

function isText(shape: Shape): boolean {
  const text: unknown = textSchema;
  return shape === text || shape.pipe?.[0] === text;
}
