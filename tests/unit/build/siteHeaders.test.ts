import { expect, test } from 'vitest';
import { pageHeaders } from '../../../build/siteHeaders.ts';
import { readFileSync } from 'node:fs';

test('the page comes with the policy that it states, and may be embedded', () => {
  const policy = pageHeaders(readFileSync('index.html', 'utf8'))['Content-Security-Policy'];
  expect(policy).toMatch(/^default-src 'none';.*; frame-ancestors \*$/);
  expect(policy).not.toMatch(/unsafe|blob:|http:/);
  const open = policy?.split(';').filter((rule) => rule.includes('https:'));
  expect(open).toEqual([" connect-src 'self' https:"]);
});

test('a page without a policy is a fault', () => {
  expect(() => pageHeaders('<!doctype html><title>None</title>')).toThrow('no Content-Security');
});
