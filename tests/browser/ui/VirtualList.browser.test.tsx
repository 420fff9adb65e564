import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VirtualList } from '../../../src/ui/VirtualList.tsx';
import { userEvent } from '@testing-library/user-event';
import '../../../src/ui/tokens.css';

const rows = Array.from({ length: 1000 }, (_, index) => index);

function listOf({ items = rows, scrollToIndex = -1 }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: 300, width: 300 }}>
      <VirtualList
        label="Numbers"
        items={items}
        keyOf={(item) => item}
        estimatePx={40}
        scrollToIndex={scrollToIndex}
        renderItem={(item) => (
          <div style={{ padding: item % 2 ? 10 : 30 }}>
            <button type="button">Number {item}</button>
          </div>
        )}
      />
    </div>
  );
}

function rowOf(name: string): HTMLElement | undefined {
  return screen.queryAllByRole('listitem').find((row) => row.textContent === name);
}

function isInSight(name: string): boolean {
  const scroller = screen.getByRole('list', { name: 'Numbers' }).parentElement;
  const row = rowOf(name)?.getBoundingClientRect();
  const box = scroller?.getBoundingClientRect();
  return Boolean(row && box && row.top >= box.top - 1 && row.bottom <= box.bottom + 1);
}

test('of a thousand rows only those in sight are in the page, and each knows its place', () => {
  render(listOf({}));
  const list = screen.getByRole('list', { name: 'Numbers' });
  const shown = within(list).getAllByRole('listitem');
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.length).toBeLessThan(40);
  expect(shown[0]).toHaveAttribute('aria-setsize', '1000');
  expect(shown[1]).toHaveAttribute('aria-posinset', '2');
});

test('rows of different heights follow each other without a gap', async () => {
  render(listOf({}));
  await expect
    .poll(() => {
      const boxes = screen.getAllByRole('listitem').map((row) => row.getBoundingClientRect());
      return boxes.slice(1).every(({ top }, at) => Math.abs(top - (boxes[at]?.bottom ?? 0)) < 1);
    })
    .toBe(true);
});

test('a row asked for by its index comes into sight', async () => {
  const { rerender } = render(listOf({}));
  rerender(listOf({ scrollToIndex: 700 }));
  await expect.poll(() => isInSight('Number 700')).toBe(true);
});

test('arrow keys, End and Home move the focus from row to row and keep it in sight', async () => {
  render(listOf({}));
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Number 0' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Number 2' })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('button', { name: 'Number 1' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Number 999');
  await expect.poll(() => isInSight('Number 999')).toBe(true);
  await userEvent.keyboard('{Home}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Number 0');
});

test('the row with the focus stays in the page while the rest scrolls away', async () => {
  const { rerender } = render(listOf({}));
  await userEvent.tab();
  rerender(listOf({ scrollToIndex: 900 }));
  await expect.poll(() => isInSight('Number 900')).toBe(true);
  expect(screen.getByRole('button', { name: 'Number 0' })).toHaveFocus();
});

test('other items replace what was shown', () => {
  const { rerender } = render(listOf({}));
  rerender(listOf({ items: [5, 6] }));
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'Number 5',
    'Number 6',
  ]);
});
