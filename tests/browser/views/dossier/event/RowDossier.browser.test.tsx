import { changedFile, openedFile } from '../../openedFile.ts';
import { expect, test } from 'vitest';
import { Dossier } from '../../../../../src/views/dossier/Dossier.tsx';
import { screen } from '@testing-library/react';
import { showView } from '../../showView.tsx';

const CSV = `date,lat,lng,actor1,actor2,cameo,title,source
2024-05-03,-12.05,-77.04,PER,MEX,161,Relations are broken,https://example.org/report
2024-05-04,19.43,-99.13,MEX,,141,"A march, <b>large</b>",Paper
`;

/** Opens a row of a file, by its number from 1. */
async function showRow(row: number, file = new File([CSV], 'mine.csv')): Promise<void> {
  const shown = await openedFile(file);
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
