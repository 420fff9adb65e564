import type { HtmlTagDescriptor } from 'vite';

/** Has the page ask for a file of the build before any script does: a `fetch` finds it in the cache. */
export function warmLink(fileName: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'fetch', href: `./${fileName}`, crossorigin: true },
    injectTo: 'head',
  };
}
