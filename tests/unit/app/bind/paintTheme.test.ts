import { expect, test, vi } from 'vitest';
import { aDocument } from '../aDocument.ts';
import { paintTheme } from '../../../../src/app/bind/paintTheme.ts';

test('a theme that was chosen is that of the page and of the bars around it', () => {
  const { bars, root } = aDocument();
  paintTheme('dark');
  expect(root.dataset).toEqual({ theme: 'dark' });
  expect([bars.light.media, bars.dark.media]).toEqual(['not all', 'all']);
  paintTheme('light');
  expect(root.dataset).toEqual({ theme: 'light' });
  expect([bars.light.media, bars.dark.media]).toEqual(['all', 'not all']);
});

test('without one, both are as the system has them', () => {
  const { bars, root } = aDocument();
  paintTheme('dark');
  paintTheme(null);
  expect(root.dataset).toEqual({});
  expect([bars.light.media, bars.dark.media]).toEqual([
    '(prefers-color-scheme: light)',
    '(prefers-color-scheme: dark)',
  ]);
});

test('a page without colours for the bars is painted all the same', () => {
  const { root } = aDocument();
  vi.stubGlobal('document', { documentElement: root, querySelector: () => null });
  paintTheme('light');
  expect(root.dataset).toEqual({ theme: 'light' });
});
