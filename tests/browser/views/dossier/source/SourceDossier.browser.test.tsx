import { expect, test } from 'vitest';
import { partOf, plain, showDossier } from '../showDossier.tsx';
import { screen, within } from '@testing-library/react';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { userEvent } from '@testing-library/user-event';

test('a source is graded in words and has its address as a link', () => {
  const dossier = showDossier({ type: 'source', id: 'TRT1' });
  expect(plain(dossier)).toContain('Source C · Fairly reliable');
  expect(plain(dossier)).toContain('Statement 3 · Possibly true');
  expect(screen.getByRole('link', { name: /^https:\/\/www\.trtworld\.com/ })).toHaveAttribute(
    'rel',
    'noreferrer',
  );
});

test('an address that is not whole is text', () => {
  const dossier = showDossier({ type: 'source', id: 'OABR2' });
  expect(plain(dossier)).toContain('https://mex.news.o-abroad.com/Hermosillo/events/180586-…');
  expect(screen.queryByRole('link')).toBeNull();
});

test('all that rests on it opens, by kind', async () => {
  showDossier({ type: 'source', id: 'RDCR' });
  const resting = partOf('What rests on it');
  expect(plain(resting)).toMatch(/^What rests on it\d+ records, \d+ on it alone/);
  await userEvent.click(within(resting).getByText(/changes of ties/));
  const [first] = within(resting).getAllByRole('button', { name: 'Cuba – United States' });
  await userEvent.click(first!);
  expect(lensStore.getState().lens.open).toEqual({ type: 'pair', id: 'CUB-USA' });
});

test('it can be narrowed to what rests on it alone', async () => {
  showDossier({ type: 'source', id: 'RDCR' });
  const count = () => within(partOf('What rests on it')).getAllByRole('listitem', { hidden: true });
  const all = count();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only what rests on it alone' }));
  const alone = count();
  expect(alone.length).toBeLessThan(all.length);
  for (const item of alone) expect(item).toHaveTextContent('on it alone');
});

test('a source that is cited leads to its own dossier', async () => {
  showDossier({ type: 'event', id: 'E43' });
  const [button] = screen.getAllByRole('button', { name: 'All that rests on Devdiscourse' });
  await userEvent.click(button!);
  expect(lensStore.getState().lens.open).toEqual({ type: 'source', id: 'DEVD1' });
  expect(screen.getByRole('heading', { level: 2, name: 'Devdiscourse' })).toBeVisible();
});
