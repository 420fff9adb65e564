import { type Day, isoOf } from '../../model/Day.ts';
import { holdsHead } from './readHead.ts';
import { Parties } from './Parties.ts';
import type { RowLayout } from './RowLayout.ts';
import { RowStream } from './RowStream.ts';
import { chunksOf } from './chunksOf.ts';
import { planFile } from './planFile.ts';
import type { RowPlan } from './planRows.ts';
import { rowWords } from './rowWords.ts';
import { titleWords } from './words/rowTitle.ts';
import { textAt } from './bytes/textAt.ts';

/** Whether a row passes: by a text of its own, and by texts of tables, which rows have in common. */
type RowTest = (words: string, known: readonly string[]) => boolean;

/**
 * Reads a file again for its words: the rows whose title in any language, text, place, actors, code and
 * first day, put together, pass a test, ascending, as `readRows` counts them. Rejects with the signal's reason, and when the file cannot be
 * read any more.
 */
export async function findRows(
  file: Blob,
  layout: RowLayout,
  passes: RowTest,
  signal?: AbortSignal,
): Promise<Uint32Array<ArrayBuffer>> {
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  const found: number[] = [];
  let rows: RowStream | null = null;
  for await (const chunk of chunksOf(file.stream(), holdsHead, failed, signal)) {
    if (rows === null) {
      const plan = planFile(chunk, layout);
      if (typeof plan === 'string') break;
      rows = searched(plan, passes, found);
    }
    rows.push(chunk);
  }
  if (failures.length > 0) throw failures[0];
  rows?.end();
  return Uint32Array.from(found);
}

function searched(plan: RowPlan, passes: RowTest, found: number[]): RowStream {
  const wordsOf = rowWords(plan);
  const shape = { ...plan.shape, lastColumn: plan.names.length - 1 };
  let row = 0;
  return new RowStream({ ...plan, shape }, new Parties(), {
    take: ({ startDay }, _offset, cells) => {
      const said = wordsOf((column) => textAt(cells, column));
      const code = said.cameo === null ? [] : [said.cameo];
      const facts = [said.text, said.placeName, ...said.actors, ...code];
      const { own, known } = titleWords(said);
      const words = [...own, ...facts, isoOf(startDay as Day)];
      if (passes(words.join(' '), known)) found.push(row);
      row++;
    },
    fault: () => {},
  });
}
