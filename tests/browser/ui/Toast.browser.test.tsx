import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import { useToast } from '../../../src/ui/useToast.ts';
import '../../../src/ui/tokens.css';

const STAY_MS = 250;
const onAction = vi.fn<() => void>();
let takeBack: () => void;

function Page() {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast({ text: 'Link copied.' })}>
        Copy
      </button>
      <button type="button" onClick={() => (takeBack = toast({ text: 'Opened.' }))}>
        Open
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

// at once: the library of presses waits for a clock that stands here
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('a message is said politely and goes by itself', () => {
  renderPage();
  press('Copy');
  const message = screen.getByText('Link copied.');
  expect(message.closest('[aria-live="polite"]')).not.toBeNull();
  pass(STAY_MS - 1);
  expect(message).toBeVisible();
  pass(1);
  expect(screen.queryByText('Link copied.')).toBeNull();
});

test('a new message takes the place of the last', () => {
  renderPage();
  press('Copy');
  press('Clear');
  expect(screen.queryByText('Link copied.')).toBeNull();
  expect(screen.getByText('Cleared.')).toBeVisible();
});

test('its action is done once, and the message goes', () => {
  onAction.mockClear();
  renderPage();
  press('Clear');
  press('Undo');
  expect(onAction).toHaveBeenCalledOnce();
  expect(screen.queryByText('Cleared.')).toBeNull();
});

test('it can be dismissed, and the next message still goes by itself', () => {
  renderPage();
  press('Copy');
  press('Dismiss');
  expect(screen.queryByText('Link copied.')).toBeNull();
  press('Copy');
  pass(STAY_MS);
  expect(screen.queryByText('Link copied.')).toBeNull();
});

test('it stays while a pointer rests on it', () => {
  renderPage();
  press('Copy');
  fireEvent.pointerEnter(screen.getByText('Link copied.'));
  pass(STAY_MS * 2);
  expect(screen.getByText('Link copied.')).toBeVisible();
  fireEvent.pointerLeave(screen.getByText('Link copied.'));
  pass(STAY_MS);
  expect(screen.queryByText('Link copied.')).toBeNull();
});

test('what no longer holds is taken back, but not what was said after it', () => {
  renderPage();
  press('Open');
  act(() => takeBack());
  expect(screen.queryByText('Opened.')).toBeNull();
  press('Open');
  press('Copy');
  act(() => takeBack());
  expect(screen.getByText('Link copied.')).toBeVisible();
});
