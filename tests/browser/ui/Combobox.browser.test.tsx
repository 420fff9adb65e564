import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Combobox } from '../../../src/ui/Combobox.tsx';
import { userEvent } from '@testing-library/user-event';
import '../../../src/ui/tokens.css';

const fruits = [
  { id: 'apple', label: 'Apple', section: 'Pome' },
  { id: 'pear', label: 'Pear', section: 'Pome' },
  { id: 'peach', label: 'Peach', section: 'Stone', hint: 'in season' },
];
const onPick = vi.fn<(id: string) => void>();

beforeEach(() => onPick.mockClear());

function renderFruits() {
  const find = (query: string) =>
    fruits.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  render(
    <>
      <Combobox label="Fruit" find={find} onPick={onPick} noResults="No such fruit." />
      <button type="button">Elsewhere</button>
    </>,
  );
  return screen.getByRole('combobox', { name: 'Fruit' });
}

function options(): string[] {
  return screen.queryAllByRole('option').map((option) => option.textContent);
}

test('it offers everything when it takes the focus, under headings', async () => {
  const field = renderFruits();
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(field);
  expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(options()).toEqual(['Apple', 'Pear', 'Peachin season']);
  const stone = screen.getByRole('group', { name: 'Stone' });
  expect(within(stone).getAllByRole('option')).toHaveLength(1);
});

test('a focus that is given back opens nothing; one that comes from elsewhere does', async () => {
  const field = renderFruits();
  field.focus();
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(field).toHaveAttribute('aria-expanded', 'true');
});

test('typing narrows, Enter takes the first offer, and the field is empty again', async () => {
  const field = renderFruits();
  await userEvent.type(field, 'pea');
  expect(options()).toEqual(['Pear', 'Peachin season']);
  await userEvent.keyboard('{Enter}');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('pear');
  expect(field).toHaveValue('');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(field).toHaveFocus();
});

test('arrow keys move through the offers and around their ends while the focus stays', async () => {
  const field = renderFruits();
  await userEvent.click(field);
  const active = () =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toBe('Apple');
  await userEvent.keyboard('{ArrowUp}');
  expect(active()).toBe('Peachin season');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toBe('Pear');
  expect(field).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('pear');
});

test('without text Enter takes nothing until an offer was reached', async () => {
  const field = renderFruits();
  await userEvent.click(field);
  await userEvent.keyboard('{Enter}');
  expect(onPick).not.toHaveBeenCalled();
});

test('a press on an offer takes it', async () => {
  const field = renderFruits();
  await userEvent.click(field);
  await userEvent.click(screen.getByRole('option', { name: 'Peach in season' }));
  expect(onPick).toHaveBeenCalledExactlyOnceWith('peach');
  expect(field).toHaveFocus();
});

test('Escape closes first and empties the field next', async () => {
  const field = renderFruits();
  await userEvent.type(field, 'pe');
  await userEvent.keyboard('{Escape}');
  expect(options()).toEqual([]);
  expect(field).toHaveValue('pe');
  await userEvent.keyboard('{Escape}');
  expect(field).toHaveValue('');
});

test('a text that fits nothing is answered with a sentence', async () => {
  const field = renderFruits();
  await userEvent.type(field, 'plum');
  expect(options()).toEqual([]);
  expect(screen.getAllByText('No such fruit.')).not.toHaveLength(0);
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('leaving the field closes its list', async () => {
  const field = renderFruits();
  await userEvent.click(field);
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(options()).toEqual([]);
});

test('its list lies under the field and inside the window', async () => {
  const field = renderFruits();
  await userEvent.click(field);
  const list = screen.getByRole('listbox', { name: 'Fruit' }).getBoundingClientRect();
  const box = field.getBoundingClientRect();
  expect(list.top).toBeGreaterThanOrEqual(box.bottom);
  expect(list.bottom).toBeLessThanOrEqual(window.innerHeight);
});
