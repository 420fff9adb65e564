import { LANGS, type Lang } from '../model/LocalText.ts';
import type { DatasetRecord } from '../model/DatasetRecord.ts';
import type { Issue, IssueCode } from '../model/Issue.ts';
import { fieldsOf } from './fieldsOf.ts';
import { readText } from './readText.ts';

/**
 * Reads a set that the build has checked and written: whole, or its start in one language (`lang`), without
 * its sources and claims. What the build checked is not checked again, so no other file may be given.
 */
export function readBuilt(file: Uint8Array | string): {
  readonly value: DatasetRecord | null;
  readonly issues: readonly Issue[];
} {
  const text = typeof file === 'string' ? file : (readText(file)?.text ?? '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: null, issues: [unparsed(text)] };
  }
  const { format, lang } = fieldsOf(value);
  if (format !== ('hemisphere-dataset' satisfies DatasetRecord['format'])) {
    return {
      value: null,
      issues: [
        fault('not-a-dataset', {
          found: (typeof format === 'string' ? format : text).slice(0, 24),
        }),
      ],
    };
  }
  const spoken = LANGS.find((one) => one === lang);
  if (!spoken) return { value: value as DatasetRecord, issues: [] };
  const start = inAllLanguages(value, spoken) as Omit<DatasetRecord, 'sources' | 'claims'>;
  return { value: { ...start, sources: [], claims: [] }, issues: [] };
}

/** Texts that are there in one language alone stand for those in English, which every text has. */
function inAllLanguages(value: unknown, lang: Lang): unknown {
  if (lang === 'en' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inAllLanguages(one, lang));
  const fields: Record<string, unknown> = { ...value };
  if (typeof fields[lang] === 'string' && fields['en'] === undefined) {
    return { en: fields[lang], [lang]: fields[lang] };
  }
  for (const name of Object.keys(fields)) fields[name] = inAllLanguages(fields[name], lang);
  return fields;
}

/** What the build wrote is JSON in one line: it is cut off, or another file came in its place. */
function unparsed(text: string): Issue {
  if (text === '') return fault('empty', {});
  if (text.startsWith('{')) return fault('cut-off', { line: '1', column: String(text.length + 1) });
  return fault('not-json', { line: '1', column: '1', found: text.slice(0, 24) });
}

function fault(code: IssueCode, context: Issue['context']): Issue {
  return { code, severity: 'error', path: '', context };
}
