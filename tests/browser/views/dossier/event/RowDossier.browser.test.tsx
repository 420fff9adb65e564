import { changedFile, openedFile } from '../../openedFile.ts';
import { expect, test } from 'vitest';
import { Dossier } from '../../../../../src/views/dossier/Dossier.tsx';
import type { RowFormatId } from '../../../../../src/ingest/rows/formats/RowFormat.ts';
import { screen } from '@testing-library/react';
import { showView } from '../../showView.tsx';

const CSV = `date,lat,lng,actor1,actor2,cameo,title,source
2024-05-03,-12.05,-77.04,PER,MEX,161,Relations are broken,https://example.org/report
2024-05-04,19.43,-99.13,MEX,,141,"A march, <b>large</b>",Paper
`;

/** Opens a row of a file, by its number from 1. */
async function showRow(
  row: number,
  file = new File([CSV], 'mine.csv'),
  format?: RowFormatId,
): Promise<void> {
  const shown = await openedFile(file, format);
  const id = `${shown.source.about.id}:row-${row}`;
  showView(<Dossier />, { open: { type: 'event', id } }, shown);
}

test('the row of a file says what the file says, as text, and links a whole address', async () => {
  await showRow(1);
  expect(await screen.findByRole('heading', { name: 'Relations are broken' })).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/report');
  expect(screen.getByRole('button', { name: 'Mexico – Peru' })).toBeVisible();
  expect(screen.getByText('Event 1 of mine.csv')).toBeVisible();
});

test('markup in a file is text', async () => {
  await showRow(2);
  expect(await screen.findByRole('heading', { name: 'A march, <b>large</b>' })).toBeVisible();
});

test('a row that the file does not give any more is said to be lost; its columns stay', async () => {
  const file = changedFile('lost.csv', CSV, 'date,lat,lng\n');
  await showRow(1, file);
  expect(await screen.findByRole('alert')).toHaveTextContent(/does not give this row/);
  expect(screen.getByRole('button', { name: 'Mexico – Peru' })).toBeVisible();
});

const UCDP = `id,type_of_violence,side_a,gwnoa,side_b,best,low,high,date_start,date_end,latitude,longitude
1,1,Government of Colombia,100,FARC,12,8,1020,2001-05-03,2001-05-04,4.71,-74.07
2,3,FARC,,Civilians,3,3,3,2001-05-05,2001-05-05,4.71,-74.07
3,2,A,,B,,,,2001-05-06,2001-05-06,4.71,-74.07
`;

test('deaths that a row counts are a fact, with their bounds where these differ', async () => {
  await showRow(1, new File([UCDP], 'ucdp.csv'), 'ucdp');
  const title = 'Colombia (government)\u00a0– FARC: state-based violence';
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByText('Deaths').nextSibling).toHaveTextContent(
    /^12 \(best estimate; 8 to 1,020\)$/,
  );
});

test('deaths without bounds are a number', async () => {
  await showRow(2, new File([UCDP], 'ucdp.csv'), 'ucdp');
  expect((await screen.findByText('Deaths')).nextSibling).toHaveTextContent(/^3$/);
});

test('where a row counts no deaths, none are told of', async () => {
  await showRow(3, new File([UCDP], 'ucdp.csv'), 'ucdp');
  expect(
    await screen.findByRole('heading', { name: 'A\u00a0– B: non-state violence' }),
  ).toBeVisible();
  expect(screen.queryByText('Deaths')).toBeNull();
});
