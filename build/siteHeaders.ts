import type { Plugin } from 'vite';
import { join } from 'node:path';
import { policyOf } from './policyOf.ts';
import { readFileSync } from 'node:fs';

interface HeaderRule {
  /** Of the path beside the site's own, from its slash on. */
  readonly of: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a server says of the files that it gives; docs/hosting.md has the same for common hosts. Names of
 * assets change with what is in them, so a browser need never ask for one again, least of all between
 * the moment when a part of the app came and that when it runs.
 */
const HEADER_RULES: readonly HeaderRule[] = [
  { of: /^\/assets\//, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // a browser asks anew for a worker in any case, but one that it finds in a cache of the host stays
  { of: /^\/sw\.js$/, headers: { 'Cache-Control': 'no-cache' } },
  { of: /^\//, headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
];

const PAGE = /^\/(?:index\.html)?$/;

/** The page's own policy, with what a page cannot state of itself: who may embed it. */
export function pageHeaders(html: string): HeaderRule['headers'] {
  return { 'Content-Security-Policy': `${policyOf(html)}; frame-ancestors *` };
}

/** What a server says of the file at a path, of a site whose page is this. */
export function headersOf(path: string, html: string): HeaderRule['headers'] {
  const rules = [...HEADER_RULES, { of: PAGE, headers: pageHeaders(html) }];
  const holding = rules.filter(({ of }) => of.test(path));
  return Object.fromEntries(holding.flatMap(({ headers }) => Object.entries(headers)));
}

/** Has `vite preview`, which `npm start` and the flows use, give files as a host should. */
export function siteHeaders(): Plugin {
  return {
    name: 'hemisphere:site-headers',
    configurePreviewServer({ middlewares, config }) {
      const html = readFileSync(join(config.root, 'index.html'), 'utf8');
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '', 'http://page.invalid').pathname;
        for (const [name, value] of Object.entries(headersOf(path, html)))
          response.setHeader(name, value);
        next();
      });
    },
  };
}
