import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CheckboxGroup } from '../../../src/ui/CheckboxGroup.tsx';
import { Popover } from '../../../src/ui/Popover.tsx';
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/tokens.css';

const options = [
  { value: 'red', label: 'Red' },
  { value: 'green', label: 'Green' },
  { value: 'blue', label: 'Blue' },
] as const;

function Colours() {
  const [chosen, setChosen] = useState<readonly (typeof options)[number]['value'][]>(['blue']);
  return (
    <div style={{ position: 'absolute', right: 0, bottom: 0 }}>
      <p>{chosen.join(' ')}</p>
      <Popover trigger="Colours">
        <CheckboxGroup legend="Colours" options={options} chosen={chosen} onChange={setChosen} />
      </Popover>
    </div>
  );
}

test('its button opens and closes it, and says so', async () => {
  render(<Colours />);
  const button = screen.getByRole('button', { name: 'Colours' });
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(button);
  expect(await screen.findByRole('dialog', { name: 'Colours' })).toBeVisible();
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(button);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

test('the keyboard goes in with it, and Escape leads back to the button', async () => {
  render(<Colours />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('checkbox', { name: 'Red' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Colours' })).toHaveFocus();
});

test('boxes are ticked and cleared, in the order of the options', async () => {
  render(<Colours />);
  await userEvent.click(screen.getByRole('button', { name: 'Colours' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Red' }));
  expect(screen.getByText('red blue')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Blue' }));
  expect(screen.getByText('red')).toBeVisible();
});

test('it stays inside the window in a corner', async () => {
  render(<Colours />);
  await userEvent.click(screen.getByRole('button', { name: 'Colours' }));
  await expect
    .poll(() => {
      const { left, top, right, bottom } = screen.getByRole('dialog').getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    })
    .toBe(true);
});

test('at the edge of the window it is as wide as its words', async () => {
  const words = 'Words that want more room than there is to the right of the button';
  render(
    <div style={{ position: 'absolute', right: 0, top: 0 }}>
      <Popover trigger="?">
        <p style={{ margin: 0 }}>{words}</p>
      </Popover>
    </div>,
  );
  await userEvent.click(screen.getByRole('button', { name: '?' }));
  const dialog = screen.getByRole('dialog');
  const widest = Math.min(380, innerWidth - 16);
  await expect.poll(() => dialog.getBoundingClientRect().width).toBeCloseTo(widest, 0);
  await expect.poll(() => dialog.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth - 8);
});
