import { vi } from 'vitest';

/** A document as far as we write to it: its root, and the colours of the browser's own bars. */
export function aDocument() {
  const root = { lang: '', dir: '', dataset: {} as Record<string, string> };
  const bars = { light: { media: '' }, dark: { media: '' } };
  vi.stubGlobal('document', {
    documentElement: root,
    querySelector: (selector: string) =>
      Object.entries(bars).find(([scheme]) => selector === `meta[data-scheme="${scheme}"]`)?.[1] ??
      null,
  });
  return { root, bars };
}
