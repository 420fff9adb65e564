import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import { userEvent } from '@testing-library/user-event';
import { useToast } from '../../../src/ui/useToast.ts';
import '../../../src/ui/tokens.css';

const STAY_MS = 250;
const onAction = vi.fn<() => void>();

function Page() {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast({ text: 'Link copied.' })}>
        Copy
      </button>
      <button
        type="button"
        onClick={() => toast({ text: 'Cleared.', action: { label: 'Undo', onAction } })}
      >
        Clear
      </button>
    </>
  );
}

function renderPage() {
  render(
    <ToastProvider dismissLabel="Dismiss" stayMs={STAY_MS}>
      <Page />
    </ToastProvider>,
  );
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

test('a message is said politely and goes by itself', async () => {
  renderPage();
  await press('Copy');
  const message = screen.getByText('Link copied.');
  expect(message.closest('[aria-live="polite"]')).not.toBeNull();
  await expect.poll(() => screen.queryByText('Link copied.')).toBeNull();
});

test('a new message takes the place of the last', async () => {
  renderPage();
  await press('Copy');
  await press('Clear');
  expect(screen.queryByText('Link copied.')).toBeNull();
  expect(screen.getByText('Cleared.')).toBeVisible();
});

test('its action is done once, and the message goes', async () => {
  onAction.mockClear();
  renderPage();
  await press('Clear');
  await press('Undo');
  expect(onAction).toHaveBeenCalledOnce();
  expect(screen.queryByText('Cleared.')).toBeNull();
});

test('it can be dismissed, and the next message still goes by itself', async () => {
  renderPage();
  await press('Copy');
  await press('Dismiss');
  expect(screen.queryByText('Link copied.')).toBeNull();
  await press('Copy');
  await expect.poll(() => screen.queryByText('Link copied.')).toBeNull();
});

test('it stays while a pointer rests on it', async () => {
  renderPage();
  await press('Copy');
  await userEvent.hover(screen.getByText('Link copied.'));
  await new Promise((resolve) => setTimeout(resolve, STAY_MS * 2));
  expect(screen.getByText('Link copied.')).toBeVisible();
  await userEvent.unhover(screen.getByText('Link copied.'));
  await expect.poll(() => screen.queryByText('Link copied.')).toBeNull();
});
