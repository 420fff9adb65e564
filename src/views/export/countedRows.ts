import type { Batches, Row } from '../../sheets/Sheet.ts';

/** The same rows; tells after each batch how many there were so far. */
export async function* countedRows(
  batches: Batches,
  tell: (rows: number) => void,
): AsyncGenerator<readonly Row[]> {
  let rows = 0;
  for await (const batch of batches) {
    yield batch;
    rows += batch.length;
    tell(rows);
  }
}
