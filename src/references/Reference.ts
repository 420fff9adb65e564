export type ReferenceType = 'dataset' | 'webpage' | 'document';

/** A work that is cited, in the terms that reference managers share (CSL 1.0.2). What is not known is null. */
export interface Reference {
  /** Names it in a list of references; lower-case letters, digits, capitals of codes and `-` alone. */
  readonly id: string;
  readonly type: ReferenceType;
  readonly title: string | null;
  /** The title of the work that it is a part of. */
  readonly container: string | null;
  readonly publisher: string;
  /** The date of issue, EDTF (ISO 8601-2, levels 0 and 1). */
  readonly issued: string | null;
  /** The day on which it was read, ISO 8601. */
  readonly accessed: string | null;
  readonly version: string | null;
  /** A whole web address. */
  readonly url: string | null;
  /** An address that is not whole, as it was written down. */
  readonly addressText: string | null;
  /** The whole address of a copy that an archive keeps. */
  readonly archive: string | null;
  /** BCP 47 */
  readonly lang: string | null;
}
