import type { Issue } from '../model/Issue.ts';
import { findJsonFault } from './findJsonFault.ts';
import { readText } from './readText.ts';

type JsonRead = { readonly value: unknown } | { readonly issue: Issue };

/** Parses a file as JSON, or says where and why that fails. */
export function readJson(file: Uint8Array | string): JsonRead {
  const read = typeof file === 'string' ? { text: file.replace(/^\uFEFF/, '') } : readText(file);
  if ('code' in read) return fault(read.code, {});
  const { text } = read;
  if (text.trim() === '') return fault('empty', {});
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const offset = findJsonFault(text) ?? text.length;
    const found = /^.{1,24}/.exec(text.slice(offset))?.[0];
    if (found === undefined) return fault('cut-off', positionOf(text, offset));
    return fault('not-json', { ...positionOf(text, offset), found });
  }
}

function fault(code: Issue['code'], context: Issue['context']): JsonRead {
  return { issue: { code, severity: 'error', path: '', context } };
}

/** Line and column from 1, as editors count them. */
function positionOf(text: string, offset: number): { line: string; column: string } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line: String(line), column: String(offset - lineStart + 1) };
}
