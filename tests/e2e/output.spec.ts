import { expect } from '@playwright/test';
import { test } from './test.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DIST = 'dist';
const page = readFileSync(join(DIST, 'index.html'), 'utf8');

/** Hosts that the code names: of namespaces (those of workbooks among them), of words in errors, and of those whose work is credited. */
const NAMED = [
  'http://purl.oclc.org',
  'http://schemas.openxmlformats.org',
  'http://www.w3.org',
  'https://page.invalid',
  'https://react.dev',
  'https://www.naturalearthdata.com',
];

test('the page that is built holds no script, no style and no handler within itself', () => {
  const scripts = page.match(/<script\b[^>]*>[^<]*/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toMatch(/^<script\b[^>]*\bsrc="\.\/[^"]+"[^>]*>$/);
  expect(page).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=/);
});

test('nothing that is built names a host but those that are known', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((file) => /\.(?:js|css|html|webmanifest)$/.test(file))
    .flatMap(
      (file) => readFileSync(join(DIST, file), 'utf8').match(/https?:\/\/[\w-][\w.-]+/g) ?? [],
    );
  expect([...new Set(named)].toSorted()).toEqual(NAMED);
});

test('the page is served with its policy, and its files to stay', async ({ request }) => {
  const answer = await request.get('/?page=ties');
  expect(answer.headers()).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors \*$/),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  const script = /src="\.(\/assets\/[^"]+)"/.exec(page)?.[1] ?? '';
  const file = await request.get(script);
  expect(file.headers()['cache-control']).toMatch(/immutable/);
});
