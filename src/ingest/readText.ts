/**
 * UTF-8 as text without its byte order mark; null when it is none. `whole` is false when the bytes
 * end inside a character.
 */
export function readText(bytes: Uint8Array): { text: string; whole: boolean } | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    // a streaming decoder accepts a character that is not yet whole
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return { text: text + decoder.decode(), whole: true };
  } catch {
    return { text, whole: false };
  }
}
