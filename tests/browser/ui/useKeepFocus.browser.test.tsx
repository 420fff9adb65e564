import { expect, test } from 'vitest';
import { render, screen } from '@testing-library/react';
import { useKeepFocus } from '../../../src/ui/useKeepFocus.ts';
import { useRef, useState } from 'react';
import { userEvent } from '@testing-library/user-event';

function Chips() {
  const [names, setNames] = useState(['One', 'Two', 'Three']);
  const boxRef = useRef<HTMLDivElement>(null);
  useKeepFocus(boxRef);
  return (
    <>
      <div ref={boxRef}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => setNames(names.filter((one) => one !== name))}
          >
            {name}
          </button>
        ))}
        <input aria-label="Add" />
      </div>
      <button type="button" onClick={() => setNames([])}>
        Elsewhere
      </button>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

test('the focus goes to what took the place of a chip that went, and at last to the field', async () => {
  render(<Chips />);
  await userEvent.click(button('Two'));
  await expect.poll(() => document.activeElement).toBe(button('Three'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Add'));
});

test('a focus that is elsewhere stays there', async () => {
  render(<Chips />);
  button('One').focus();
  await userEvent.click(button('Elsewhere'));
  await expect.poll(() => screen.queryByRole('button', { name: 'One' })).toBeNull();
  expect(button('Elsewhere')).toHaveFocus();
});
