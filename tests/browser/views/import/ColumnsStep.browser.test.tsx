import { readInPage, showImport } from './showImport.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent as browserEvent, page } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenFile } from '../../../../src/views/import/OpenFile.ts';
import type { RowLayout } from '../../../../src/ingest/rows/RowLayout.ts';
import userEvent from '@testing-library/user-event';

const SHEET = `Fecha;Inicio;País;Título;Latitud;Longitud
2025-11-03;lunes;Peru;Nota;-12,05;-77,04
2025-11-04;martes;Mexico;Respuesta;19,43;-99,13
nunca;;Chily;Nada;0;0
`;

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

async function choose(text: string, name = 'eventos.csv'): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Open data' }));
  await screen.findByRole('dialog', { name: 'Open your own events' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  await userEvent.upload(input, new File([text], name), { applyAccept: false });
}

const step = () => screen.findByRole('dialog', { name: 'These are my columns' });
const role = (column: string) => screen.getByRole('combobox', { name: `What “${column}” tells` });
const facts = () => screen.findByRole('list', { name: 'What is understood' });

/** Reads in the page, and keeps the layouts that it was asked to read by. */
function reading(): { open: OpenFile; layouts: RowLayout[] } {
  const layouts: RowLayout[] = [];
  const open: OpenFile = (file, layout, job) => {
    layouts.push(layout);
    return readInPage(file, layout, job);
  };
  return { open, layouts };
}

test('a file that does not tell opens the step, with its guess, counts and first rows', async () => {
  await showImport();
  await choose(SHEET);
  const dialog = await step();
  expect(screen.getByRole('heading', { name: 'eventos.csv' })).toHaveFocus();
  expect(role('Fecha')).toHaveValue('date');
  expect(role('Inicio')).toHaveValue('none');
  expect(role('País')).toHaveValue('actor1');
  expect(role('Latitud')).toHaveValue('lat');
  const rows = within(dialog).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('2025-11-03lunesPeruNota-12,05-77,04');
  const list = await facts();
  await waitFor(() => expect(list).toHaveTextContent('2 of 3 rows can be read'));
  expect(list).toHaveTextContent('2 of 3 dates read');
  expect(list).toHaveTextContent('2 of 2 events have a place');
  expect(list).toHaveTextContent('2 states known');
  expect(list).toHaveTextContent('1 row, such as “nunca”');
});

test('opens what is understood, with one press of a key', async () => {
  const { open, layouts } = reading();
  await showImport(open);
  await choose(SHEET);
  (await screen.findByRole('button', { name: 'Open 2 events' })).focus();
  await browserEvent.keyboard('{Enter}');
  const heading = await screen.findByRole('heading', { name: /^2 events read from/ });
  expect(heading).toHaveFocus();
  expect(layouts).toMatchObject([
    { format: 'plain', names: ['date', '', 'actor1', 'title', 'lat', 'lng'] },
  ]);
});

describe('a change of a role', () => {
  test('is counted anew, and takes the role from the column that had it', async () => {
    await showImport();
    await choose(SHEET);
    await step();
    await facts();
    await userEvent.selectOptions(role('Inicio'), 'Date');
    expect(role('Fecha')).toHaveValue('none');
    expect(screen.getByText('“Fecha” has no role now.')).toBeVisible();
    await waitFor(async () => expect(await facts()).toHaveTextContent('0 of 3 dates read'));
    expect(screen.getByRole('button', { name: 'Open' })).toBeVisible();
  });

  test('that leaves no date says why the file cannot be opened', async () => {
    const { open, layouts } = reading();
    await showImport(open);
    await choose(SHEET);
    await step();
    await userEvent.selectOptions(role('Fecha'), 'No role');
    const button = screen.getByRole('button', { name: 'Open' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(
      'Choose the column of the date: without it no row is an event.',
    );
    await userEvent.click(button);
    expect(layouts).toEqual([]);
    await userEvent.selectOptions(role('Fecha'), 'Date');
    expect(await screen.findByRole('button', { name: 'Open 2 events' })).toBeVisible();
  });
});

describe('the row of the names', () => {
  test('is found behind other lines, and can be another or none', async () => {
    await showImport();
    await choose(`Seguimiento\n\n${SHEET}`);
    await step();
    const names = screen.getByRole('combobox', { name: 'Names stand in row' });
    expect(names).toHaveDisplayValue('3: Fecha, Inicio, País, Título…');
    await userEvent.selectOptions(names, 'none');
    expect(screen.getByRole('combobox', { name: 'What “Column 1” tells' })).toBeVisible();
    await userEvent.selectOptions(names, '3: Fecha, Inicio, País, Título…');
    expect(role('Fecha')).toHaveValue('date');
  });
});

describe('what was chosen', () => {
  async function openChanged(open: OpenFile, remember: boolean): Promise<void> {
    const { unmount } = await showImport(open);
    await choose(SHEET);
    await step();
    await userEvent.selectOptions(role('Inicio'), 'Text');
    if (!remember) {
      await userEvent.click(
        screen.getByRole('checkbox', { name: 'Remember for files with these names' }),
      );
    }
    await userEvent.click(await screen.findByRole('button', { name: 'Open 2 events' }));
    await screen.findByRole('heading', { name: /^2 events read from/ });
    unmount();
  }

  test('holds for the next file of these names, which says so, until it is forgotten', async () => {
    const { open, layouts } = reading();
    await openChanged(open, true);
    await showImport(open);
    await choose(SHEET, 'mañana.csv');
    expect(
      await screen.findByText('Its columns are read as you chose for files with these names.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByRole('heading', { name: /^2 events read from/ });
    expect(layouts[1]).toEqual(layouts[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Choose another file' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input!, new File([SHEET], 'b.csv'), { applyAccept: false });
    await userEvent.click(await screen.findByRole('button', { name: 'Forget the choice' }));
    await step();
    expect(role('Inicio')).toHaveValue('none');
  });

  test('is not kept where the reader does not want it', async () => {
    const { open } = reading();
    await openChanged(open, false);
    await showImport(open);
    await choose(SHEET);
    await step();
    expect(role('Inicio')).toHaveValue('none');
  });
});

describe('a file that tells by itself', () => {
  const OWN = 'date,title\n2025-11-03,One\nnever,Two\n2025-11-04,Three\n';

  test('can have its columns checked before, and after some rows were left out', async () => {
    await showImport();
    await choose(OWN);
    await screen.findByRole('heading', { name: 'eventos.csv' });
    await userEvent.click(screen.getByRole('button', { name: 'Check the columns' }));
    await step();
    expect(role('title')).toHaveValue('title');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { name: 'eventos.csv' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByRole('heading', { name: /^2 events read from/ });
    await userEvent.click(screen.getByRole('button', { name: 'Check the columns' }));
    await step();
    expect(role('date')).toHaveValue('date');
  });

  test('of a known format has no roles to choose', async () => {
    await showImport();
    await choose('event_date,event_type,sub_event_type\n3 November 2025,Battles,\n');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Format' }), 'ACLED');
    expect(screen.queryByRole('button', { name: 'Check the columns' })).toBeNull();
  });
});

test('a phone has a list of columns with some of their values', async () => {
  await page.viewport(320, 640);
  await showImport();
  await choose(SHEET);
  const dialog = await step();
  expect(within(dialog).queryByRole('table')).toBeNull();
  expect(role('Fecha')).toHaveValue('date');
  expect(screen.getByText('Peru · Mexico')).toBeVisible();
  expect(dialog.getBoundingClientRect()).toMatchObject({ width: 320, height: 640 });
  expect(dialog.scrollWidth).toBe(320);
});

test.each([
  ['es', 'Abrir datos', 'Estas son mis columnas', 'Abrir 2 eventos'],
  ['pt', 'Abrir dados', 'Estas são minhas colunas', 'Abrir 2 eventos'],
  ['fr', 'Ouvrir des données', 'Voici mes colonnes', 'Ouvrir 2 événements'],
] as const)('it speaks %s', async (lang, button, title, open) => {
  await showImport(readInPage, lang);
  await userEvent.click(screen.getByRole('button', { name: button }));
  await screen.findByRole('dialog');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(input!, new File([SHEET], 'a.csv'), { applyAccept: false });
  expect(await screen.findByRole('dialog', { name: title })).toBeVisible();
  expect(await screen.findByRole('button', { name: open })).toBeVisible();
});

describe('the order of day and month', () => {
  const sheet = (days: readonly string[]) =>
    `date,title\n${days.map((day) => `${day},Talks\n`).join('')}`;

  test('is asked where the values leave it open, by a date of the file and with what each answer gives', async () => {
    const { open, layouts } = reading();
    await showImport(open);
    await choose(sheet(['3/11/2025', '1/9/2025']));
    await step();
    const question = await screen.findByRole('group', {
      name: 'Is 3/11/2025 3 November 2025 or 11 March 2025?',
    });
    const button = screen.getByRole('button', { name: 'Open' });
    expect(button).toHaveAccessibleDescription('Say first which order the dates have.');
    const dayFirst = within(question).getByRole('radio', { name: /^Day first: 3 November 2025/ });
    expect(dayFirst).not.toBeChecked();
    await waitFor(() =>
      expect(dayFirst).toHaveAccessibleDescription(/^2 rows, 1 Sep – 3 Nov 2025$/),
    );
    const monthFirst = within(question).getByRole('radio', { name: /^Month first: 11 March 2025/ });
    await waitFor(() =>
      expect(monthFirst).toHaveAccessibleDescription(/^2 rows, 9 Jan – 11 Mar 2025$/),
    );
    dayFirst.focus();
    await browserEvent.keyboard(' ');
    expect(dayFirst).toBeChecked();
    await userEvent.click(await screen.findByRole('button', { name: 'Open 2 events' }));
    await screen.findByRole('heading', { name: /^2 events read from/ });
    expect(layouts).toMatchObject([{ order: 'day-first' }]);
  });

  test('is not asked where one date tells', async () => {
    const { open, layouts } = reading();
    await showImport(open);
    await choose(sheet(['3/11/2025', '11/14/2025']));
    await userEvent.click(await screen.findByRole('button', { name: 'Check the columns' }));
    await step();
    await userEvent.click(await screen.findByRole('button', { name: 'Open 2 events' }));
    await screen.findByRole('heading', { name: /^2 events read from/ });
    expect(layouts).toMatchObject([{ order: 'month-first' }]);
    expect(screen.queryByRole('group', { name: /^Is / })).toBeNull();
  });
});
