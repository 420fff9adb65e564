import { afterEach, expect, test } from 'vitest';
import { americas, showView } from '../showView.tsx';
import { Dossier } from '../../../../src/views/dossier/Dossier.tsx';
import { EngineClient } from '../../../../src/engine/EngineClient.ts';
import { inProcessPort } from '../../../../src/engine/inProcessPort.ts';
import { openedRows } from '../../../../src/state/openedRows.ts';
import { rowStoreOf } from '../../../../src/dataset/rowStoreOf.ts';
import { screen } from '@testing-library/react';
import { withRows } from '../../../../src/dataset/withRows.ts';

const CSV = `date,lat,lng,actor1,actor2,cameo,title,source
2024-05-03,-12.05,-77.04,PER,MEX,161,Relations are broken,https://example.org/report
2024-05-04,19.43,-99.13,MEX,,141,"A march, <b>large</b>",Paper
`;

/** Opens a file as the app does, in this thread. */
async function openFile(file: File) {
  const engine = new EngineClient(inProcessPort);
  const { table, parties, days, rowOffsets } = await engine.read(file, 'plain');
  const dataset = withRows(americas, file.name, rowStoreOf(table, parties, days));
  openedRows.setState({
    opened: { file, format: 'plain', rowOffsets, dataset, engine, stopSearch: () => {} },
  });
  return dataset;
}

afterEach(() => openedRows.setState({ opened: null }));

test('the row of a file says what the file says, as text, and links a whole address', async () => {
  const dataset = await openFile(new File([CSV], 'mine.csv'));
  showView(<Dossier />, { open: { type: 'event', id: 'row-1' } }, dataset);
  expect(await screen.findByRole('heading', { name: 'Relations are broken' })).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/report');
  expect(screen.getByRole('button', { name: 'Mexico – Peru' })).toBeVisible();
  expect(screen.getByText('Event 1 of mine.csv')).toBeVisible();
});

test('markup in a file is text', async () => {
  const dataset = await openFile(new File([CSV], 'mine.csv'));
  showView(<Dossier />, { open: { type: 'event', id: 'row-2' } }, dataset);
  expect(await screen.findByRole('heading', { name: 'A march, <b>large</b>' })).toBeVisible();
});

test('a row that the file does not give any more is said to be lost; its columns stay', async () => {
  const dataset = await openFile(new File([CSV], 'mine.csv'));
  const { opened } = openedRows.getState();
  if (opened)
    openedRows.setState({ opened: { ...opened, file: new File(['date,lat,lng\n'], 'mine.csv') } });
  showView(<Dossier />, { open: { type: 'event', id: 'row-1' } }, dataset);
  expect(await screen.findByRole('alert')).toHaveTextContent(/does not give this row/);
  expect(screen.getByRole('button', { name: 'Mexico – Peru' })).toBeVisible();
});
