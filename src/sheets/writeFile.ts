import type { Batches, Sheet } from './Sheet.ts';
import { writeGeojson, writeJson } from './writeJson.ts';
import { UTF8_MARK } from './csvLine.ts';
import { CitedLinks } from './CitedLinks.ts';
import { writeCsv } from './writeCsv.ts';
import { writeParquet } from './writeParquet.ts';
import { writeXlsx } from './writeXlsx.ts';
import { writeZip } from './writeZip.ts';

export const FORMAT_IDS = ['csv', 'xlsx', 'geojson', 'json', 'parquet'] as const;
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
  parquet: { type: 'application/vnd.apache.parquet', write: writeParquet },
};

/** Formats whose files are packed by themselves. */
const PACKED: readonly FormatId[] = ['xlsx', 'parquet'];

/** So many bytes are handed to the browser at a time, which may keep them outside of memory. */
const PART_BYTES = 1 << 23;

/** A sheet as a file. Rejects as its rows do, and with a RangeError for more rows than the format holds. */
export function writeFile(id: FormatId, sheet: Sheet, batches: Batches): Promise<Blob> {
  const { type, write } = FORMATS[id];
  return collected(write(sheet, batches), type);
}

interface Archive {
  /** Of the sheet in it. */
  readonly name: string;
  /** The text beside it, of the links in its rows. */
  readonly readme: (cited: CitedLinks) => string;
}

/** A sheet as a file in a ZIP archive, and a README.txt beside it. Rejects as {@link writeFile} does. */
export function writeArchive(
  id: FormatId,
  sheet: Sheet,
  batches: Batches,
  { name, readme }: Archive,
): Promise<Blob> {
  const cited = new CitedLinks();
  const parts = () => FORMATS[id].write(sheet, cited.of(sheet, batches));
  const files = [
    { name, isPacked: PACKED.includes(id), parts },
    { name: 'README.txt', isPacked: false, parts: () => once(() => UTF8_MARK + readme(cited)) },
  ];
  return collected(writeZip(files), 'application/zip');
}

async function* once(text: () => string): AsyncGenerator<string> {
  yield text();
}

async function collected(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const whole: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < PART_BYTES) continue;
    whole.push(new Blob(waiting));
    [waiting, size] = [[], 0];
  }
  return new Blob([...whole, ...waiting], { type });
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
