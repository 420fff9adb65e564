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
  expect(policyOf(page)).toMatchObject({
    'default-src': "'self'",
    'script-src': "'self'",
    'connect-src': "'self' https:",
    'img-src': "'self' data: https:",
    'style-src': "'self' 'unsafe-inline'",
    'worker-src': "'self' blob:",
    'object-src': "'none'",
  });
  expect(page).not.toContain('unsafe-eval');
  expect(page.match(/<script\b[^>]*>[^<]/g)).toBeNull();
});

test('the dev server may run its preamble and open its socket, and no more', () => {
  const transform = devPolicy().transformIndexHtml as (html: string) => string;
  const { 'script-src': script, 'connect-src': connect, ...rest } = policyOf(transform(page));
  expect(script).toBe("'self' 'unsafe-inline'");
  expect(connect).toBe("'self' https: ws:");
  expect(policyOf(page)).toMatchObject(rest);
  expect(() => transform('<html></html>')).toThrow('index.html no longer holds');
});
