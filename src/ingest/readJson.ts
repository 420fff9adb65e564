import type { Issue } from '../model/Issue.ts';
import { findJsonFault } from './findJsonFault.ts';
import { readText } from './readText.ts';

type JsonRead = { readonly value: unknown } | { readonly issue: Issue };

/** Parses a file as JSON, or says where and why that fails. */
export function readJson(file: Uint8Array | string): JsonRead {
  const read = typeof file === 'string' ? textOf(file) : readText(file);
  if (!read) return fault('not-text', {});
  const { text, whole } = read;
  if (text.trim() === '' && whole) return fault('empty', {});
  try {
    const value = JSON.parse(text) as unknown;
    return whole ? { value } : fault('cut-off', offsetOf(text, text.length));
  } catch {
    const offset = findJsonFault(text) ?? text.length;
    if (offset === text.length) return fault('cut-off', offsetOf(text, offset));
    const found = text.slice(offset, offset + 24).split('\n')[0] || '\\n';
    return fault('not-json', { ...offsetOf(text, offset), found });
  }
}

function textOf(file: string): { text: string; whole: boolean } {
  return { text: file.replace(/^\uFEFF/, ''), whole: true };
}

function fault(code: Issue['code'], context: Issue['context']): JsonRead {
  return { issue: { code, severity: 'error', path: '', context } };
}

/** Line and column from 1, as editors count them. */
function offsetOf(text: string, offset: number): { line: string; column: string } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line: String(line), column: String(offset - lineStart + 1) };
}
