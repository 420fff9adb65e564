import { expect, test } from 'vitest';
import { headersOf, pageHeaders } from '../../../build/siteHeaders.ts';
import { readFileSync } from 'node:fs';

const HTML = readFileSync('index.html', 'utf8');

test('the page comes with the policy that it states, and may be embedded', () => {
  const policy = pageHeaders(HTML)['Content-Security-Policy'];
  expect(policy).toMatch(/^default-src 'none';.*; frame-ancestors \*$/);
  expect(policy).not.toMatch(/unsafe|blob:|http:/);
  const open = policy?.split(';').filter((rule) => rule.includes('https:'));
  expect(open).toEqual([" connect-src 'self' https:"]);
});

test('a page without a policy is a fault', () => {
  expect(() => pageHeaders('<!doctype html><title>None</title>')).toThrow('no Content-Security');
});

test('the service worker is asked for anew at each visit, assets never, and nothing is guessed', () => {
  const of = (path: string) => headersOf(path, HTML);
  expect(of('/sw.js')['Cache-Control']).toBe('no-cache');
  expect(of('/assets/sw.js')['Cache-Control']).toMatch(/immutable/);
  for (const path of ['/', '/sw.js', '/data/americas.json'])
    expect(of(path)['X-Content-Type-Options']).toBe('nosniff');
  expect(of('/sw.js')['Content-Security-Policy']).toBeUndefined();
  expect(of('/index.html')['Content-Security-Policy']).toMatch(/worker-src 'self'/);
  expect(of('/')['Content-Security-Policy']).toMatch(/manifest-src 'self'/);
  // the preview of an embed
  expect(of('/')['Content-Security-Policy']).toMatch(/frame-src 'self';/);
});
