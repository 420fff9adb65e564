import { type Batches, type Cell, type Column, type Sheet, flatText } from './Sheet.ts';

/**
 * A sheet as JSON, a batch at a time: what is said of it and of its columns, then each row by the keys of
 * the columns. Lists are lists, links have a name and an address, days are texts, empty cells null.
 */
export async function* writeJson(sheet: Sheet, batches: Batches): AsyncGenerator<string> {
  const { columns } = sheet;
  yield `${headOf(sheet, 'about')},\n"rows": [`;
  yield* joined(batches, (row) =>
    Object.fromEntries(
      columns.map((column, at) => [column.key, jsonCell(column, row[at] ?? null)]),
    ),
  );
  yield '\n]}\n';
}

/**
 * A sheet as GeoJSON (RFC 7946): a point where `lng` and `lat` are told, else no geometry; all else flat in
 * its properties. Throws a RangeError for a sheet without such columns.
 */
export async function* writeGeojson(sheet: Sheet, batches: Batches): AsyncGenerator<string> {
  const { columns } = sheet;
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const [id, lng, lat] = [at('id'), at('lng'), at('lat')];
  if (id < 0 || lng < 0 || lat < 0) throw new RangeError('The sheet has no places.');
  const told = columns.flatMap((column, place) =>
    [id, lng, lat].includes(place) ? [] : [{ column, place }],
  );
  yield `${headOf(sheet, 'metadata')},\n"type": "FeatureCollection",\n"features": [`;
  yield* joined(batches, (row) => ({
    type: 'Feature',
    id: row[id],
    geometry:
      row[lng] === null || row[lat] === null
        ? null
        : { type: 'Point', coordinates: [row[lng], row[lat]] },
    properties: Object.fromEntries(
      told.map(({ column, place }) => [column.key, flatCell(column, row[place] ?? null)]),
    ),
  }));
  yield '\n]}\n';
}

function headOf({ name, columns, about }: Sheet, key: string): string {
  const said: unknown = Object.fromEntries(columns.map((column) => [column.key, column.about]));
  return `{"${key}": ${JSON.stringify({ name, ...about, columns: said })}`;
}

/** One value a line. */
async function* joined(
  batches: Batches,
  valueOf: (row: readonly Cell[]) => unknown,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const rows of batches) {
    const lines = rows.map((row) => JSON.stringify(valueOf(row)));
    if (lines.length === 0) continue;
    yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
    isFirst = false;
  }
}

function jsonCell(column: Column, cell: Cell): unknown {
  return column.kind === 'day' ? flatCell(column, cell) : cell;
}

function flatCell(column: Column, cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'string') return cell;
  return column.kind === 'number' ? (cell as number) : flatText(column, cell);
}
