import { expect, test } from 'vitest';
import { placeOfKind } from '../../../../src/model/kindOf.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const NAMES = 'type_of_violence,date_start,date_end,latitude,longitude,where_prec,country_id';

/** Whether places are known, of rows with each of some `where_prec`. */
async function placesOf(...precisions: readonly string[]) {
  const rows = precisions.map((text) => `1,2020-01-01,2020-01-01,19.4,-99.1,${text},70`);
  const { raw } = await readRows(
    new Blob([[NAMES, ...rows].join('\n')]).stream(),
    layoutIn('ucdp'),
  );
  return [...raw.kind].map(placeOfKind);
}

test('a place that is known only roughly is an area from the start', async () => {
  await expect(placesOf('1', '3', '4', '6')).resolves.toEqual(['point', 'point', 'area', 'area']);
});

test('a precision that the format does not know is no precision', async () => {
  await expect(placesOf('', '9', 'about')).resolves.toEqual(['point', 'point', 'point']);
});
