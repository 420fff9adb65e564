/** UTF-8 as text without its byte order mark, or why it is none: `cut-off` inside a character. */
export function readText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly code: 'not-text' | 'cut-off' } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    // a streaming decoder accepts a character that is not yet whole
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return { code: 'not-text' };
  }
  try {
    return { text: text + decoder.decode() };
  } catch {
    return { code: 'cut-off' };
  }
}
