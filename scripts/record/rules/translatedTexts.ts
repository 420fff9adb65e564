import { createHash } from 'node:crypto';
import { LANGS, type LocalText } from '../../../src/model/LocalText.ts';
import type { RuleInput } from './RecordRule.ts';

/** By record, as `events/E01`: short hashes of the English texts from which its translations were made. */
export type Translations = Readonly<Record<string, string>>;
export const TRANSLATIONS_FILE = 'translations.json';

/** A text of the record that stands in another language than English too. */
interface TranslatedText {
  /** As {@link Translations} names it; `record.json` for what the set says of itself. */
  readonly key: string;
  readonly id: string;
  readonly file: string;
  /** Path within the file. */
  readonly path: string;
  readonly hash: string;
}

const HEAD = 'record.json';

/** All texts with a translation, in the order of the lists. */
export function translatedTexts({ lists, files }: RuleInput): TranslatedText[] {
  const head = textsBelow(files.get(HEAD), '').map((text) => ({
    key: HEAD,
    id: HEAD,
    file: HEAD,
    ...text,
  }));
  const records = Object.entries(lists).flatMap(([list, placed]) =>
    placed.flatMap(({ record, file, at }) => {
      const id = 'iso3' in record ? record.iso3 : record.id;
      return textsBelow(record, at).map((text) => ({ key: `${list}/${id}`, id, file, ...text }));
    }),
  );
  return [...head, ...records];
}

/** The hashes of a record in one line, as few as tell its texts apart: a text that moves in it stays known. */
export function hashesIn(translations: Translations, key: string): readonly string[] {
  return translations[key]?.split(' ') ?? [];
}

type Hashed = Pick<TranslatedText, 'path' | 'hash'>;

function textsBelow(value: unknown, at: string): Hashed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTranslated(value)) return [{ path: `${at}.en`.replace(/^\./, ''), hash: hashOf(value.en) }];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    textsBelow(inner, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`.replace(/^\./, '')),
  );
}

function isTranslated(value: object): value is LocalText {
  return 'en' in value && LANGS.some((lang) => lang !== 'en' && lang in value);
}

const HEX_DIGITS = 8;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS);
}
