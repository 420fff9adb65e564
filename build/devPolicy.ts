import type { Plugin } from 'vite';

const strict = "script-src 'self'; style-src 'self'; connect-src 'self' https:;";
const relaxed =
  "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src 'self' https: ws:;";

/** Lets the dev server's inline preamble, its styles and its socket through the policy that the build ships as it is. */
export function devPolicy(): Plugin {
  return {
    name: 'hemisphere:dev-policy',
    apply: 'serve',
    transformIndexHtml(html) {
      if (!html.includes(strict)) throw new Error(`index.html no longer holds "${strict}".`);
      return html.replace(strict, relaxed);
    },
  };
}
