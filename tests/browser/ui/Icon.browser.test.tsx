import { expect, test } from 'vitest';
import { ICON_PATHS } from '../../../src/ui/iconPaths.ts';
import { Icon } from '../../../src/ui/Icon.tsx';
import type { IconName } from '../../../src/ui/iconPaths.ts';
import { render } from '@testing-library/react';

test.each(Object.keys(ICON_PATHS) as IconName[])('%s draws something within its box', (name) => {
  const { container } = render(<Icon name={name} />);
  const path = container.querySelector('path');
  const box = path?.getBBox() ?? new DOMRect();
  expect(Math.max(box.width, box.height)).toBeGreaterThan(8);
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(24);
});
