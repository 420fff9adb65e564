import { render, screen } from '@testing-library/react';
import { Dialog } from '../../../src/ui/Dialog.tsx';
import { expect, test } from 'vitest';
import { useState } from 'react';
import { userEvent } from '@testing-library/user-event';
import { userEvent as browserEvent } from 'vitest/browser';
import '../../../src/ui/tokens.css';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Sources" closeLabel="Close">
        <p style={{ height: 3000 }}>A long text.</p>
      </Dialog>
    </>
  );
}

async function openDialog(): Promise<HTMLElement> {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return screen.getByRole('dialog', { name: 'Sources' });
}

test('it opens over the page, named by its title, with the focus inside', async () => {
  const dialog = await openDialog();
  expect(dialog.matches(':modal')).toBe(true);
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
});

test('Escape closes it and the focus goes back', async () => {
  await openDialog();
  await browserEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
});

test('its button closes it and the focus goes back', async () => {
  await openDialog();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
});

test('a press beside it closes it, one inside does not', async () => {
  const dialog = await openDialog();
  await userEvent.click(screen.getByText('A long text.'));
  expect(dialog).toBeInTheDocument();
  expect(screen.getByRole('dialog')).toBeVisible();
  await userEvent.click(dialog);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a long text scrolls inside, and the title stays', async () => {
  const dialog = await openDialog();
  const body = screen.getByRole('region', { name: 'Sources' });
  expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  body.scrollTop = 1000;
  const heading = screen.getByRole('heading', { name: 'Sources' }).getBoundingClientRect();
  expect(heading.top).toBeGreaterThanOrEqual(0);
});
