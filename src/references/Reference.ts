/** A work that is cited, in the terms that reference managers share (CSL 1.0.2). */
export interface Reference {
  /** Names it in a list of references; letters, digits and `-` alone. */
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly publisher: string;
  /** The day of issue, ISO 8601; null where none is known. */
  readonly issued: string | null;
  /** The day on which it was read, ISO 8601. */
  readonly accessed: string;
  readonly version: string | null;
  readonly url: string;
  /** BCP 47 */
  readonly lang: string;
}
