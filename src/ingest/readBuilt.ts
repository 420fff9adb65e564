import { LANGS, type Lang } from '../model/LocalText.ts';
import type { DatasetRecord } from '../model/DatasetRecord.ts';
import type { Issue } from '../model/Issue.ts';
import { fieldsOf } from './fieldsOf.ts';
import { readJson } from './readJson.ts';
import { wordOf } from './shapeIssue.ts';

/**
 * Reads a set that the build has checked and written: whole, or its start in one language (`lang`), without
 * its sources and claims. What the build checked is not checked again, so no other file may be given.
 */
export function readBuilt(file: Uint8Array | string): {
  readonly value: DatasetRecord | null;
  readonly issues: readonly Issue[];
} {
  const json = readJson(file);
  if ('issue' in json) return { value: null, issues: [json.issue] };
  const { format, lang } = fieldsOf(json.value);
  if (format !== ('hemisphere-dataset' satisfies DatasetRecord['format'])) {
    const context = { found: wordOf(format ?? json.value) };
    return {
      value: null,
      issues: [{ code: 'not-a-dataset', severity: 'error', path: '', context }],
    };
  }
  const spoken = LANGS.find((one) => one === lang);
  if (!spoken) return { value: json.value as DatasetRecord, issues: [] };
  const start = inAllLanguages(json.value, spoken) as Omit<DatasetRecord, 'sources' | 'claims'>;
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
