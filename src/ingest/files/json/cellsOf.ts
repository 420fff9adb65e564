import { fieldsOf } from '../../fieldsOf.ts';
import { isGeometry, pointOf } from './pointOf.ts';

/** Names of the columns that a shape becomes. */
const [LNG, LAT, PRECISION] = ['lng', 'lat', 'place_precision'];
/** How well a place is known that stands for a line or an area, as `model/GeoPrecision` grades it. */
const ROUGH = '4';

/**
 * A record of JSON as cells by the names of their columns, in its order. A GeoJSON feature gives its shape
 * as `lng` and `lat`, with `place_precision` where one point stands for more ({@link pointOf}), then its
 * properties. What lies deeper is named with a dot between; a list of plain values has `;` between them,
 * any other list stays JSON.
 */
export function cellsOf(record: unknown): Map<string, string> {
  const fields = fieldsOf(record);
  const cells = new Map<string, string>();
  if (fields['type'] !== 'Feature') {
    addFields(fields, '', cells);
    return cells;
  }
  addShape(fields['geometry'], cells);
  addFields(fieldsOf(fields['properties']), '', cells);
  const { id } = fields;
  if (id !== undefined && !cells.has('id')) addValue(id, 'id', cells);
  return cells;
}

function addFields(
  fields: Readonly<Record<string, unknown>>,
  prefix: string,
  cells: Map<string, string>,
): void {
  for (const [name, value] of Object.entries(fields)) addValue(value, prefix + name, cells);
}

function addValue(value: unknown, name: string, cells: Map<string, string>): void {
  if (isGeometry(value) && !cells.has(LNG)) addShape(value, cells);
  else if (Array.isArray(value)) set(cells, name, listText(value));
  else if (typeof value === 'object' && value !== null) addFields({ ...value }, `${name}.`, cells);
  else set(cells, name, textOf(value));
}

/** A place is not overwritten by a property of the same name. */
function set(cells: Map<string, string>, name: string, text: string): void {
  cells.set(cells.has(name) ? `properties.${name}` : name, text);
}

function addShape(geometry: unknown, cells: Map<string, string>): void {
  const point = pointOf(geometry);
  cells.set(LNG, point ? String(point.lng) : '');
  cells.set(LAT, point ? String(point.lat) : '');
  if (point?.isRough) cells.set(PRECISION, ROUGH);
}

function listText(list: readonly unknown[]): string {
  const isPlain = list.every((one) => typeof one !== 'object' || one === null);
  return isPlain ? list.map(textOf).join(';') : JSON.stringify(list);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  // a number or a truth: JSON has no other plain value
  return value === null ? '' : JSON.stringify(value);
}
