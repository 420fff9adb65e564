import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

test('components are drawn by a real browser, with a layout', () => {
  render(<p style={{ width: '20ch' }}>Hemisphere</p>);
  expect(screen.getByText('Hemisphere').getBoundingClientRect().width).toBeGreaterThan(50);
});
