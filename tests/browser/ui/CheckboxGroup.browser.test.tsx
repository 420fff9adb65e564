import { expect, test } from 'vitest';
import { render, screen } from '@testing-library/react';
import { CheckboxGroup } from '../../../src/ui/CheckboxGroup.tsx';
import { userEvent } from '@testing-library/user-event';

const options = ['Alliance', 'Border', 'Élection', 'Embargo', 'Vote'].map((label) => ({
  value: label,
  label,
}));

test('a letter leads to the next one that begins with it, round and round', async () => {
  render(
    <CheckboxGroup legend="Topics" options={options} chosen={[]} onChange={() => undefined} />,
  );
  const box = (name: string) => screen.getByRole('checkbox', { name });
  box('Alliance').focus();
  for (const [key, name] of [
    ['v', 'Vote'],
    ['e', 'Élection'],
    ['E', 'Embargo'],
    ['e', 'Élection'],
    ['x', 'Élection'],
  ] as const) {
    await userEvent.keyboard(key);
    expect(box(name)).toHaveFocus();
  }
});
