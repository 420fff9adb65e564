import type { Batches, Sheet } from './Sheet.ts';
import { writeGeojson, writeJson } from './writeJson.ts';
import { writeCsv } from './writeCsv.ts';
import { writeXlsx } from './writeXlsx.ts';

export const FORMAT_IDS = ['csv', 'xlsx', 'geojson', 'json'] as const;
/** Each is the ending of its files as well. */
export type FormatId = (typeof FORMAT_IDS)[number];

interface Format {
  /** The media type of its files. */
  readonly type: string;
  readonly write: (
    sheet: Sheet,
    batches: Batches,
  ) => AsyncGenerator<string | Uint8Array<ArrayBuffer>>;
}

const FORMATS: Readonly<Record<FormatId, Format>> = {
  csv: { type: 'text/csv;charset=utf-8', write: writeCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
  geojson: { type: 'application/geo+json', write: writeGeojson },
  json: { type: 'application/json', write: writeJson },
};

/** So many bytes are handed to the browser at a time, which may keep them outside of memory. */
const PART_BYTES = 1 << 23;

/** A sheet as a file. Rejects as its rows do, and with a RangeError for more rows than the format holds. */
export async function writeFile(id: FormatId, sheet: Sheet, batches: Batches): Promise<Blob> {
  const { type, write } = FORMATS[id];
  const whole: Blob[] = [];
  let parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const part of write(sheet, batches)) {
    parts.push(part);
    size += part.length;
    if (size < PART_BYTES) continue;
    whole.push(new Blob(parts));
    [parts, size] = [[], 0];
  }
  return new Blob([...whole, ...parts], { type });
}

/** About how many bytes a file of `count` rows has, from some of them; exactly, where they are all. */
export async function sizeOf(
  id: FormatId,
  sheet: Sheet,
  some: Exclude<Batches, AsyncIterable<unknown>>,
  count: number,
): Promise<number> {
  const rows = [...some].reduce((sum, batch) => sum + batch.length, 0);
  const { size } = await writeFile(id, sheet, some);
  if (rows === 0 || rows === count) return size;
  const empty = (await writeFile(id, sheet, [])).size;
  return empty + ((size - empty) / rows) * count;
}
