import { dataset, showPage } from '../showPage.tsx';
import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import { MethodPage } from '../../../../src/views/method/MethodPage.tsx';
import { TIE_RUNGS } from '../../../../src/model/TieStatus.ts';
import { formatDay } from '../../../../src/i18n/formatDay.ts';
import messages from '../../../../src/i18n/messages/en/method.json?raw';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { page } from 'vitest/browser';
import userEvent from '@testing-library/user-event';

function showMethod() {
  return showPage(MethodPage, { page: 'method' });
}

test('the contents lead to every part', async () => {
  await page.viewport(1280, 800);
  const user = userEvent.setup();
  showMethod();
  const contents = screen.getByRole('navigation', { name: 'Contents' });
  const links = within(contents).getAllByRole('button');
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(links.map(({ textContent }) => textContent)).toEqual(
    headings.map(({ textContent }) => textContent),
  );
  await user.click(within(contents).getByRole('button', { name: 'How to report an error' }));
  const heading = screen.getByRole('heading', { name: 'How to report an error' });
  expect(heading).toHaveFocus();
  expect(heading).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Method and limits' })).toBeVisible();
  expect(screen.getByRole('dialog').scrollTop).toBe(0);
});

test('the text says where the data end and has no holes', () => {
  showMethod();
  const { textContent } = screen.getByRole('dialog');
  expect(textContent).toContain(
    `The data run from 1 Jan 1810 to ${formatDay(dataset.span.endDay, 'en')}.`,
  );
  expect(textContent).toContain('“Events and ties of the Americas”');
  expect(textContent).not.toMatch(/undefined|NaN|method\.|\{|\}/);
});

test('every message of the page is on it', () => {
  showMethod();
  const { textContent } = screen.getByRole('dialog');
  const texts = Object.entries(JSON.parse(messages) as Record<string, string>);
  const missing = texts.filter(([id, text]) => {
    const start = text.split('{')[0] ?? '';
    return !/\.(title|close|contents|table)$/.test(id) && !textContent.includes(start);
  });
  expect(missing).toEqual([]);
});

test('every rung has its line and its meaning', () => {
  showMethod();
  const table = screen.getByRole('table', { name: 'Statuses of a tie' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(TIE_RUNGS.length + 1);
});

test('each of S1 to S22 has its verdict and opens its claim', async () => {
  const user = userEvent.setup();
  showMethod();
  const table = screen.getByRole('table', { name: 'Statements of the founding documents' });
  const rows = within(table).getAllByRole('row').slice(1);
  const ids = rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? '');
  expect(ids.slice(0, 22)).toEqual(Array.from({ length: 22 }, (_, index) => `S${index + 1}`));
  for (const row of rows) expect(within(row).getAllByRole('cell')[1]).not.toHaveTextContent(/^$/);
  const tenth = screen.getByRole('row', { name: /^S10 .*Contradicted by the record/ });
  await user.click(within(tenth).getByRole('button'));
  expect(lensStore.getState().lens).toMatchObject({
    page: null,
    open: { type: 'claim', id: 'S10' },
  });
  expect(dataset.claimsById.has('S10')).toBe(true);
});
