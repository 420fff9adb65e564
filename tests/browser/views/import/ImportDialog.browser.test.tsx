import { describe, expect, test, vi } from 'vitest';
import { act, screen, waitFor, within } from '@testing-library/react';
import { aZip } from '../../../unit/ingest/files/someFiles.ts';
import { readInPage, showImport } from './showImport.tsx';
import { userEvent as browserEvent } from 'vitest/browser';
import type { OpenFile } from '../../../../src/views/import/OpenFile.ts';
import userEvent from '@testing-library/user-event';

const SHEET = `date,lng,lat,title
2025-11-03,-77,-12,Break
2025-11-04,-99,19,Reply
soon,0,0,Never
2025-11-05,west,0,"=HYPERLINK(""x"")"
later,0,0,Never
`;

function aFile(text: string, name = 'events.csv'): File {
  return new File([text], name, { type: 'text/csv' });
}

async function openDialog(): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'Open data' }));
  return screen.findByRole('dialog', { name: 'Open your own events' });
}

async function choose(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  await userEvent.upload(input, file, { applyAccept: false });
}

function drag(type: 'dragenter' | 'dragleave' | 'drop', file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  act(() => void document.body.dispatchEvent(event));
}

describe('a good file', () => {
  test('is read from a press of the button to its report, with the keyboard alone', async () => {
    await showImport();
    screen.getByRole('button', { name: 'Open data' }).focus();
    await browserEvent.keyboard('{Enter}');
    await choose(aFile(SHEET));
    expect(await screen.findByRole('heading', { name: 'events.csv' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Format' })).toHaveValue('plain');
    screen.getByRole('button', { name: 'Open' }).focus();
    await browserEvent.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: '2 events read from “events.csv”' });
    expect(heading).toHaveFocus();
    expect(screen.getByText('3 rows were left out.')).toBeVisible();
    screen.getByRole('button', { name: 'Show the events' }).focus();
    await browserEvent.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open data' })).toHaveFocus();
  });

  test('tells by reason, row and column what was left out', async () => {
    await showImport();
    await openDialog();
    await choose(aFile(SHEET));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    const reason = await screen.findByText(/This is not a date that can be read/);
    expect(reason).toHaveTextContent('2 rows');
    await userEvent.click(reason);
    const rows = within(screen.getByRole('dialog'))
      .getAllByRole('listitem')
      .filter((row) => row.checkVisibility());
    expect(rows.map((row) => row.textContent)).toEqual([
      'Row 4, column “date”: “soon”',
      'Row 6, column “date”: “later”',
    ]);
  });

  test('gives the list of what was left out to save', async () => {
    const saved: Blob[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return '#';
    });
    const names: string[] = [];
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await showImport();
    await openDialog();
    await choose(aFile(SHEET));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save the list' }));
    made.mockRestore();
    press.mockRestore();
    expect(names).toEqual(['events-issues.csv']);
    expect(await saved[0]?.text()).toContain('4,date,soon,');
  });

  test('may be dropped on the page', async () => {
    await showImport();
    drag('dragenter', aFile(SHEET));
    expect(
      await screen.findByText('Drop files of events here, choose them, or paste a table.'),
    ).toBeVisible();
    drag('drop', aFile(SHEET));
    expect(await screen.findByRole('heading', { name: 'events.csv' })).toBeVisible();
  });

  test('that is dragged away again leaves nothing open', async () => {
    await showImport();
    drag('dragenter', aFile(SHEET));
    await screen.findByRole('dialog');
    drag('dragleave', aFile(SHEET));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('can be read in another format than the one found', async () => {
    const formats: string[] = [];
    await showImport((file, layout, job) => {
      formats.push(layout.format);
      return readInPage(file, layout, job);
    });
    await openDialog();
    await choose(aFile(SHEET));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Format' }), 'ACLED');
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByRole('heading', { name: 'No event could be read from “events.csv”' });
    expect(screen.getByText('In this format the file has no column for the date.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Choose another format' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'plain');
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByRole('heading', { name: '2 events read from “events.csv”' });
    expect(formats).toEqual(['acled', 'plain']);
  });
});

describe('a reading', () => {
  /** Tells of half the file, and never ends by itself. */
  const halfway =
    (stopped: () => void): OpenFile =>
    (file, _, { signal, onProgress }) =>
      new Promise((_resolve, reject) => {
        onProgress({ bytes: file.size / 2, rows: 1234, leftOut: 5, linesInside: 0 });
        signal.addEventListener('abort', () => {
          stopped();
          reject(signal.reason as Error);
        });
      });

  test('shows how far it is, and stops when told to', async () => {
    const stopped = vi.fn<() => void>();
    await showImport(halfway(stopped));
    await openDialog();
    await choose(aFile('date\n'.padEnd(4_000_000, '2025-11-03\n')));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    expect(screen.getByRole('heading', { name: 'Reading “events.csv”' })).toHaveFocus();
    expect(screen.getByRole('progressbar', { name: 'How much has been read' })).toHaveProperty(
      'position',
      0.5,
    );
    expect(screen.getByText('2 of 4 MB')).toBeVisible();
    expect(screen.getByText('1,234 rows read, 5 left out')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('heading', { name: 'events.csv' })).toBeVisible();
    expect(stopped).toHaveBeenCalledOnce();
  });

  test('is called off when the dialog is closed', async () => {
    const stopped = vi.fn<() => void>();
    await showImport(halfway(stopped));
    await openDialog();
    await choose(aFile(SHEET));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    await browserEvent.keyboard('{Escape}');
    await waitFor(() => expect(stopped).toHaveBeenCalledOnce());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('that fails by a fault of the program says so, and can be tried again', async () => {
    const reported = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
    addEventListener('error', reported);
    let attempts = 0;
    await showImport((file, format, job) =>
      attempts++ === 0 ? Promise.reject(new Error('broken')) : readInPage(file, format, job),
    );
    await openDialog();
    await choose(aFile(SHEET));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The file could not be opened');
    removeEventListener('error', reported);
    expect(reported).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: '2 events read from “events.csv”' });
  });
});

describe('an example', () => {
  const answering = (answer: () => Promise<Response>) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer);

  test.each([
    ['GDELT 2.0', 'gdelt2', 'gdelt2.tsv', 12],
    ['GDELT 1.0', 'gdelt1', 'gdelt1.tsv', 12],
    ['ACLED', 'acled', 'acled.csv', 12],
    ['UCDP GED', 'ucdp', 'ucdp.csv', 11],
    ['ICEWS', 'icews', 'icews.tsv', 12],
    ['SCAD', 'scad', 'scad.csv', 8],
    ['A sheet of your own (CSV)', 'plain', 'plain.csv', 12],
  ])('of %s opens like a chosen file', async (name, format, file, count) => {
    await showImport();
    const dialog = await openDialog();
    const list = within(dialog).getByRole('list', { name: 'Or try an example' });
    await userEvent.click(within(list).getByRole('button', { name }));
    expect(await screen.findByRole('heading', { name: file })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Format' })).toHaveValue(format);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByRole('heading', { name: `${count} events read from “${file}”` });
    expect(screen.getByText('No row was left out.')).toBeVisible();
  });

  test.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it is gone', () => Promise.resolve(new Response(null, { status: 404 }))],
    [
      'a page is answered in its place',
      () =>
        Promise.resolve(
          new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
        ),
    ],
  ])('is said to be missing when %s, and can be chosen again', async (_, answer) => {
    await showImport();
    await openDialog();
    const fetched = answering(answer);
    await userEvent.click(screen.getByRole('button', { name: 'ACLED' }));
    const alert = await screen.findByRole('alert');
    fetched.mockRestore();
    expect(alert).toHaveTextContent('“acled.csv” could not be fetched');
    expect(screen.getByRole('button', { name: 'ACLED' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'ACLED' }));
    expect(await screen.findByRole('heading', { name: 'acled.csv' })).toBeVisible();
  });

  test('that comes late does not take the place of the file chosen since', async () => {
    const late: ((response: Response) => void)[] = [];
    await showImport();
    await openDialog();
    const fetched = answering(() => new Promise((resolve) => void late.push(resolve)));
    await userEvent.click(screen.getByRole('button', { name: 'ACLED' }));
    await choose(aFile(SHEET));
    expect(await screen.findByRole('heading', { name: 'events.csv' })).toBeVisible();
    await act(async () => late.forEach((answer) => answer(new Response('event_date\n'))));
    fetched.mockRestore();
    expect(screen.getByRole('heading', { name: 'events.csv' })).toBeVisible();
  });
});

describe('an archive', () => {
  test('that would become large says how large before it is unpacked, and may be left', async () => {
    const zip = aZip({ 'a.csv': SHEET });
    // the size that its directory gives
    new DataView(zip.buffer).setUint32(zip.length - 22 - 51 + 24, 3e9, true);
    await showImport();
    await openDialog();
    await choose(new File([zip], 'bomb.zip'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('unpacked it comes to 3,000 MB');
    await userEvent.click(screen.getByRole('button', { name: 'Unpack it' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('is damaged'));
    expect(screen.getByRole('alert')).toHaveTextContent('“bomb.zip/a.csv” cannot be read');
  });

  test('of several files opens those that are chosen', async () => {
    await showImport();
    await openDialog();
    await choose(new File([aZip({ 'a.csv': SHEET, 'b.csv': SHEET })], 'two.zip'));
    await userEvent.click(await screen.findByRole('checkbox', { name: /b\.csv/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    const heading = { name: '2 events read from “two.zip/a.csv”' };
    expect(await screen.findByRole('heading', heading)).toBeVisible();
  });

  test('is called off while it is unpacked', async () => {
    const long = 'date,title\n'.padEnd(30_000_000, '2025-11-03,One\n');
    await showImport();
    await openDialog();
    await choose(new File([aZip({ 'a.csv': long }, 0)], 'long.zip'));
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible();
  });
});

test('a table is pasted into the dialog', async () => {
  await showImport();
  await openDialog();
  await userEvent.click(screen.getByRole('textbox', { name: 'Or paste a table here' }));
  await userEvent.paste(SHEET.replaceAll(',', '\t'));
  expect(await screen.findByRole('heading', { name: 'Pasted table' })).toBeVisible();
});

test('a text of one line that is pasted is no table', async () => {
  await showImport();
  await userEvent.paste('Lima');
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe('a file that cannot be read', () => {
  test.each([
    [
      'PK\u0003\u0004',
      'The ZIP file ends before its contents do: it was cut off on the way. Fetch it again.',
    ],
    ['', 'The file is empty.'],
    ['d\0a\0', 'The file is not text that can be read: save it as CSV in UTF-8.'],
    [
      '{"type":"FeatureCollection","features":[]}',
      'It holds no rows or records that could be events.',
    ],
    [
      '%PDF-1.7',
      'This is a document (PDF), not a table: look for its data as CSV or Excel where it was published.',
    ],
  ])('is refused with a reason: %j', async (text, reason) => {
    await showImport();
    await openDialog();
    await choose(aFile(text, 'a.xlsx'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“a.xlsx” cannot be read');
    expect(alert).toHaveTextContent(reason);
    await choose(aFile(SHEET));
    expect(await screen.findByRole('heading', { name: 'events.csv' })).toBeVisible();
  });

  test('leaves columns and format to the reader when its first row does not tell', async () => {
    await showImport();
    await openDialog();
    await choose(aFile('a,b\n1,2\n'));
    expect(await screen.findByRole('dialog', { name: 'These are my columns' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByText('Its first row does not tell')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'ACLED');
    expect(screen.getByRole('button', { name: 'Open' })).toBeVisible();
  });
});

test.each([
  ['es', 'Abrir datos', 'Abrir sus propios eventos'],
  ['pt', 'Abrir dados', 'Abrir seus próprios eventos'],
  ['fr', 'Ouvrir des données', 'Ouvrir ses propres événements'],
] as const)('it speaks %s', async (lang, button, title) => {
  await showImport(readInPage, lang);
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(await screen.findByRole('dialog', { name: title })).toBeVisible();
});
