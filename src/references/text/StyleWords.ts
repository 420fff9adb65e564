import type { Lang } from '../../model/LocalText.ts';
import type { ReferenceType } from '../Reference.ts';

/** What a style says in words, in the language of the page; days come as it writes them. */
export interface StyleWords {
  readonly lang: Lang;
  /** "n.d." */
  readonly noDate: string;
  /** "Data set", which stands in brackets. */
  readonly kinds: Readonly<Record<ReferenceType, string>>;
  /** "Version 2026.11.30" */
  readonly version: (version: string) => string;
  /** "In Events and ties" */
  readonly within: (container: string) => string;
  /** "Retrieved December 1, 2026, from https://…" */
  readonly retrieved: (day: string, address: string) => string;
  /** "Accessed December 1, 2026" */
  readonly accessed: (day: string) => string;
  /** "Archived at https://…" */
  readonly archived: (address: string) => string;
  /** The title in marks of quotation, with its full stop. */
  readonly quoted: (title: string) => string;
}
