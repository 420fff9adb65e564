import { type Lang, type LocalText, textIn } from './LocalText.ts';

/**
 * Admiralty grades (NATO AJP-2.1): reliability of the source and credibility of what it says are
 * judged apart; F and 6 mean "cannot be judged", not "bad".
 */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

export const CONFIDENCES = ['corroborated', 'partly', 'general', 'seed-only'] as const;
/**
 * How well a record is backed. `corroborated`: an official page on its own act, a data set on what it
 * codes, or two independent publishers say it; `partly`: one other page does, or pages that cover part
 * of it; `general`: general knowledge, not yet corroborated; `seed-only`: asserted by one of the two
 * founding documents alone.
 */
export type ConfidenceId = (typeof CONFIDENCES)[number];

/** What a publisher is: a rule of grades starts from it. */
export const SOURCE_KINDS = [
  'government',
  'IGO',
  'wire',
  'paper-of-record',
  'press',
  'broadcaster',
  'state-media',
  'partisan',
  'trade-press',
  'NGO',
  'data-set',
  'scholarship',
  'encyclopedia',
  'aggregator',
  'content-farm',
  'blog',
  'disinformation',
  'founding-document',
] as const;
type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** Absent for what is no page. */
  readonly kind?: SourceKind;
  /** What stands for the publisher where that is no proper name, the same in all languages. */
  readonly publisherText?: LocalText;
  readonly title?: LocalText;
  /** EDTF */
  readonly date?: string;
  /** An address that opens: http or https, complete. */
  readonly url?: string;
  /** An address whose middle was not recorded ("…"): shown as text, never as a link. */
  readonly addressText?: string;
  /** A copy of the page that an archive keeps. */
  readonly archive?: string;
  /** ISO day on which the page was read. */
  readonly accessed?: string;
  /** BCP 47 */
  readonly lang?: string;
  readonly licence?: string;
  readonly note?: LocalText;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
}

/** What one record takes from one source. */
export interface Citation {
  readonly source: string;
  /** Where in the source: lines, section, page. */
  readonly locator?: string;
  /** Credibility of this statement, where it differs from the source's usual one. */
  readonly credibility?: Credibility;
  readonly note?: LocalText;
}

/** Who says it, as the language calls them. */
export function publisherIn({ publisher, publisherText }: Source, lang: Lang): string {
  return publisherText ? textIn(publisherText, lang).text : publisher;
}
