import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import type { Lang } from '../../src/model/LocalText.ts';

/** What a reader of one language needs for the first picture: all but sources and claims, each text in that language, or in English where there is none. */
export function startRecord(set: DatasetRecord, lang: Lang): Readonly<Record<string, unknown>> {
  const { format, version, sources: _, claims: __, ...start } = set;
  return { format, version, lang, ...(inOne(start, lang) as object) };
}

/** Names of states stay in all languages: a reader searches by any. */
const WHOLE: ReadonlySet<string> = new Set(['countries']);

function inOne(value: unknown, lang: Lang): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inOne(one, lang));
  if ('en' in value && typeof value.en === 'string') {
    const own = (value as Partial<Record<Lang, string>>)[lang];
    return own === undefined ? { en: value.en } : { [lang]: own };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, WHOLE.has(key) ? one : inOne(one, lang)]),
  );
}
