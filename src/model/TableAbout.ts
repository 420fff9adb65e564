import type { LocalText } from './LocalText.ts';

/** Who made a table of others, and on what terms it may be used: its terms are its own, not the record's. */
export interface TableAbout {
  /** The name of its files. */
  readonly id: string;
  readonly title: LocalText;
  readonly who: string;
  /** How a line of text names it, beside a year: `COW`. */
  readonly short: string;
  readonly version: string;
  /** As its makers ask to be cited, or as such works are cited. */
  readonly citation: string;
  readonly address: string;
  /** The copy that was read, where it is not the makers' own. */
  readonly through?: string;
  /** EDTF; open-ended for what its makers continue. */
  readonly published: string;
  /** ISO day */
  readonly accessed: string;
  readonly licence: { readonly name: LocalText; readonly address: string };
  /** What its rows say, and what they do not. */
  readonly note?: LocalText;
}
