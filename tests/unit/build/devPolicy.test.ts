import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { devPolicy } from '../../../build/devPolicy.ts';

const page = readFileSync('index.html', 'utf8');

function policyOf(html: string): Record<string, string> {
  const content = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  return Object.fromEntries(
    content.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('the page that ships runs its own scripts only, and evaluates no text', () => {
  expect(policyOf(page)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self' https:",
    // the preview of an embed
    'frame-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  expect(page).not.toMatch(/unsafe-|<style|\sstyle=|<script\b[^>]*>[^<]/);
  expect(page).toContain('<meta name="referrer" content="no-referrer" />');
});

test('the dev server may run its preamble, style by script and open its socket, and no more', () => {
  const transform = devPolicy().transformIndexHtml as (html: string) => string;
  const dev = policyOf(transform(page));
  const { 'script-src': script, 'style-src': style, 'connect-src': connect, ...rest } = dev;
  expect([script, style]).toEqual(["'self' 'unsafe-inline'", "'self' 'unsafe-inline'"]);
  expect(connect).toBe("'self' https: ws:");
  expect(policyOf(page)).toMatchObject(rest);
  expect(() => transform('<html></html>')).toThrow('index.html no longer holds');
});
