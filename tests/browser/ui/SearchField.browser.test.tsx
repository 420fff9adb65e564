import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SearchField } from '../../../src/ui/SearchField.tsx';
import { useState } from 'react';
import { userEvent } from '@testing-library/user-event';

function Page() {
  const [text, setText] = useState('');
  return (
    <>
      <SearchField
        label="Search"
        value={text}
        onChange={setText}
        clearLabel="Clear search"
        shortcut="/"
      />
      <p>Found: {text}</p>
    </>
  );
}

test('each change is reported', async () => {
  render(<Page />);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'asylum');
  expect(screen.getByText('Found: asylum')).toBeVisible();
});

test('its button empties it, goes, and leaves the focus in the field', async () => {
  render(<Page />);
  expect(screen.queryByRole('button')).toBeNull();
  await userEvent.type(screen.getByRole('searchbox'), 'asylum');
  await userEvent.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
});

test('Escape empties it, and once more leaves it', async () => {
  render(<Page />);
  await userEvent.type(screen.getByRole('searchbox'), 'asylum{Escape}');
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('searchbox')).not.toHaveFocus();
});
