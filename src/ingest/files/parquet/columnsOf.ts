import type { FileMetaData } from 'hyparquet';
import { isoTime } from '../isoTime.ts';
import { pointOf } from '../json/pointOf.ts';

/** A column of a Parquet file, and what columns of text it becomes. */
export interface Column {
  readonly source: string;
  readonly names: readonly string[];
  /** The cells of one value, as many as names. */
  readonly cells: (value: unknown) => string | readonly string[];
}

/** The columns of a file, in its order; its first shape becomes three: longitude, latitude, precision.
 * Any other shape stays GeoJSON. */
export function columnsOf({ schema }: FileMetaData): readonly Column[] {
  const columns: Column[] = [];
  let hasShape = false;
  for (let at = 1; at < schema.length; at = endOf(schema, at)) {
    const { name, logical_type: type } = schema[at]!;
    const isShape = type?.type === 'GEOMETRY' || type?.type === 'GEOGRAPHY';
    columns.push(
      isShape && !hasShape
        ? { source: name, names: ['lng', 'lat', 'place_precision'], cells: shapeCells }
        : { source: name, names: [name], cells: textOf },
    );
    hasShape ||= isShape;
  }
  return columns;
}

/** Where the element after one and all within it stands. */
function endOf(schema: FileMetaData['schema'], at: number): number {
  let next = at + 1;
  const children = schema[at]?.num_children ?? 0;
  for (let i = 0; i < children; i++) next = endOf(schema, next);
  return next;
}

function shapeCells(value: unknown): readonly string[] {
  const point = pointOf(value);
  return point ? [String(point.lng), String(point.lat), point.isRough ? '4' : ''] : ['', '', ''];
}

/** A list of plain values with `;` between them; what has parts of its own stays JSON. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  return typeof value === 'object' ? objectText(value) : `${value as number | bigint | boolean}`;
}

function objectText(value: object): string {
  if (value instanceof Date) return isoTime(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
    return value.map(textOf).join(';');
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  );
}
