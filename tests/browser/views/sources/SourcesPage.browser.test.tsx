import { dataset, showPage } from '../showPage.tsx';
import { americas } from '../showView.tsx';
import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';
import { SourcesPage } from '../../../../src/views/sources/SourcesPage.tsx';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { loneRecords } from '../../../../src/query/stories/sourceUses.ts';
import userEvent from '@testing-library/user-event';

function showSources() {
  return showPage(SourcesPage, { page: 'sources' });
}

/** The first cell of each row. */
function publishers(): string[] {
  return screen.getAllByRole('rowheader').map((row) => within(row).getByRole('button').textContent);
}

test('every source is a row with its grade, its language and what rests on it', () => {
  showSources();
  expect(publishers()).toHaveLength(dataset.sourcesById.size);
  const [row = document.body] = screen.getAllByRole('row', { name: /^Office of the Historian/ });
  expect(within(row).getByRole('button', { name: /^Grade A2: Completely reliable/ })).toBeVisible();
  expect(within(row).getByRole('cell', { name: 'English' })).toBeVisible();
});

test('a column sorts, and turns round at a second press', async () => {
  const user = userEvent.setup();
  showSources();
  const head = () => screen.getByRole('columnheader', { name: 'Tie changes' });
  await user.click(within(head()).getByRole('button'));
  expect(head()).toHaveAttribute('aria-sort', 'descending');
  expect(publishers()[0]).toMatch(/^Office of the Historian/);
  await user.click(within(head()).getByRole('button'));
  expect(head()).toHaveAttribute('aria-sort', 'ascending');
  expect(publishers().at(-1)).toMatch(/^Office of the Historian/);
});

test('words narrow the table, whatever their accents, and clearing them brings all back', async () => {
  const user = userEvent.setup();
  showSources();
  await user.type(screen.getByRole('searchbox', { name: 'Filter by words' }), 'bao hai duong');
  await waitFor(() => expect(publishers()).toEqual(['Báo Hải Dương']));
  expect(screen.getByRole('status')).toHaveTextContent(
    `1 of ${dataset.sourcesById.size.toLocaleString('en')} sources`,
  );
  await user.type(screen.getByRole('searchbox', { name: 'Filter by words' }), ' zzz');
  expect(await screen.findByText('No source has these words.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear the words' }));
  await waitFor(() => expect(publishers()).toHaveLength(dataset.sourcesById.size));
});

test('a source opens what rests on it', async () => {
  const user = userEvent.setup();
  showSources();
  await user.click(screen.getByRole('button', { name: 'ACERE' }));
  expect(lensStore.getState().lens).toMatchObject({
    page: null,
    open: { type: 'source', id: 'ACERE' },
  });
});

test.each([
  ['On one source', () => true],
  ['Uncorroborated', (one: { uncorroborated: boolean }) => one.uncorroborated],
])('the list "%s" has every such fact, and each opens', async (face, belongs) => {
  const user = userEvent.setup();
  showSources();
  await user.click(screen.getByRole('radio', { name: face }));
  const total = loneRecords(americas).filter(belongs).length;
  expect(await screen.findByText(`${total} of ${total} facts`)).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(total);
  await user.click(screen.getByRole('button', { name: 'Lima Group formed' }));
  expect(lensStore.getState().lens.open).toEqual({ type: 'event', id: 'M07' });
});

test('facts that are corroborated are not among the uncorroborated', async () => {
  const user = userEvent.setup();
  const [name = 'none such'] = loneRecords(americas).flatMap(({ citing, uncorroborated }) =>
    citing.type === 'event' && !uncorroborated ? [citing.event.title.en] : [],
  );
  showSources();
  await user.click(screen.getByRole('radio', { name: 'On one source' }));
  expect(await screen.findByRole('button', { name })).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Uncorroborated' }));
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
});
