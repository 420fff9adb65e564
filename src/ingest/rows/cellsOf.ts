import { Parties } from './Parties.ts';
import type { RowPlan } from './planRows.ts';
import { RowStream } from './RowStream.ts';
import { chunksOf } from './chunksOf.ts';
import { textAt } from './bytes/textAt.ts';

/**
 * The texts of all columns of some good rows of a stretch of a file, which begins at byte `offset` of it.
 * `wanted` counts good rows from the first of the stretch, ascending; those that do not come are left out
 * at the end. Rejects when the file cannot be read.
 */
export async function cellsOf(
  stretch: Blob,
  offset: number,
  wanted: readonly number[],
  plan: RowPlan,
): Promise<readonly (readonly string[])[]> {
  const shape = {
    ...plan.shape,
    lastColumn: Math.max(plan.shape.lastColumn, plan.names.length - 1),
  };
  let row = 0;
  const found: string[][] = [];
  const rows = new RowStream(
    { ...plan, shape },
    new Parties(),
    {
      take: (_event, _offset, cells) => {
        if (row++ === wanted[found.length])
          found.push(plan.names.map((_, column) => textAt(cells, column)));
      },
      fault: () => {},
    },
    offset,
  );
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  for await (const chunk of chunksOf(stretch.stream(), () => true, failed)) {
    rows.push(chunk);
    if (found.length === wanted.length) return found;
  }
  if (failures.length > 0) throw failures[0];
  rows.end();
  return found;
}
