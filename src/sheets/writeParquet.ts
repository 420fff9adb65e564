import type { Batches, Cell, ColumnKind, Row, Sheet } from './Sheet.ts';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';

/** So many rows are a row group at the most: they are put together in one task. */
export const GROUP_ROWS = 4096;

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;

/** A list of what `element` says, in the three levels of the format; a list and its elements may be null. */
function listOf(name: string, element: readonly SchemaElement[]): readonly SchemaElement[] {
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ];
}

/** The schema of a column of each kind, depth first. */
const SCHEMAS: Readonly<Record<ColumnKind, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [{ name, ...TEXT }],
  number: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  day: (name) => [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  list: (name) => listOf(name, [{ name: 'element', ...TEXT }]),
  links: (name) =>
    listOf(name, [
      { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
      { name: 'name', ...TEXT },
      { name: 'address', ...TEXT },
    ]),
};

/**
 * A sheet as Apache Parquet, a row group of at most {@link GROUP_ROWS} rows at a time, packed with Snappy:
 * days are dates, numbers doubles, lists lists of texts, links lists of `name` and `address`; empty cells are
 * null. What is said of the sheet and of each column stands in the key–value metadata.
 */
export async function* writeParquet(
  sheet: Sheet,
  batches: Batches,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { columns } = sheet;
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(({ key, kind }) => SCHEMAS[kind](key)),
    ],
    kvMetadata: metadataOf(sheet),
    createdBy: 'Hemisphere',
  });
  const given = () => {
    const part = bytes.getBytes().slice();
    // what was given is overwritten; places in the file are counted on
    bytes.index = 0;
    return part;
  };
  const group = (rows: readonly Row[]) => {
    const columnData = columns.map(({ key }, at) => ({
      name: key,
      data: rows.map((row): Cell => row[at] ?? null),
    }));
    void file.write({ columnData, rowGroupSize: rows.length });
    return given();
  };
  let waiting: Row[] = [];
  for await (const rows of batches) {
    for (let at = 0; at < rows.length;) {
      const end = at + GROUP_ROWS - waiting.length;
      waiting.push(...rows.slice(at, end));
      at = end;
      if (waiting.length < GROUP_ROWS) continue;
      yield group(waiting);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield group(waiting);
  void file.finish();
  yield given();
}

function metadataOf({ name, columns, about }: Sheet): { key: string; value: string }[] {
  const said = Object.fromEntries(columns.map((column) => [column.key, column.about]));
  return Object.entries({ name, ...about, columns: JSON.stringify(said) }).map(([key, value]) => ({
    key,
    value,
  }));
}
