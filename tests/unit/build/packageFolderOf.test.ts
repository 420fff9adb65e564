import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolderOf } from '../../../build/packageFolderOf.ts';

test.each([
  ['/app/node_modules/react/index.js', '/app/node_modules/react'],
  ['/app/node_modules/@tanstack/query-core/a/b.js', '/app/node_modules/@tanstack/query-core'],
  ['/app/node_modules/a/node_modules/b/c.js?used', '/app/node_modules/a/node_modules/b'],
  ['\0/app/node_modules/leaflet/l.js?commonjs', '/app/node_modules/leaflet'],
  [
    'node_modules/@fontsource-variable/inter/x.woff2',
    '/app/node_modules/@fontsource-variable/inter',
  ],
])('%j comes from a package', (source, folder) => {
  expect(packageFolderOf(source, '/app')).toBe(folder);
});

test.each(['/app/src/main.tsx', 'index.html', '\0virtual:atlas'])('%j is ours', (source) => {
  expect(packageFolderOf(source, '/app')).toBeUndefined();
});

test.each([
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
])('%j is a helper of a tool that this project is built with', (source, tool) => {
  expect(packageFolderOf(source, '/app')).toBe(resolve('node_modules', tool));
});
