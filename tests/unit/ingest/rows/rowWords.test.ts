import { expect, test } from 'vitest';
import { bytesOf } from './bytesOf.ts';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import { streamOf } from './streamOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

/** The words of the first row of a sheet, as they are searched and as they are shown. */
async function wordsOf(text: string) {
  const bytes = bytesOf(text);
  const blob = new Blob([bytes]);
  const searched: string[] = [];
  await findRows(blob, layoutIn('plain'), (words) => searched.push(words) > 0);
  const { rowOffsets } = await readRows(streamOf(bytes), layoutIn('plain'));
  const shown = await rowDetails(blob, rowOffsets, layoutIn('plain'), 0);
  if (shown.type === 'lost') throw new Error(`The row is lost: ${shown.issue.code}.`);
  return { searched: searched[0], title: shown.title.fr };
}

test('of two columns of one name the first is shown, and searched', async () => {
  expect(await wordsOf('date,title,title\n2025-11-03,Break,Talks')).toEqual({
    searched: expect.stringContaining('Break') as string,
    title: 'Break',
  });
});

test('a title of spaces is none: the next column is shown, and searched', async () => {
  expect(await wordsOf('date,title,name\n2025-11-03,  ,Talks')).toEqual({
    searched: expect.stringContaining('Talks') as string,
    title: 'Talks',
  });
});
