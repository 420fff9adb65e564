import type { Iso3 } from '../../../model/Country.ts';
import type { LocalText } from '../../../model/LocalText.ts';

/** Somebody who acts, or is acted on: at least one of the three is there. */
export interface RowActor {
  /** As the file names it, in usual case; empty where it is named by its state or role alone. */
  readonly name: string;
  readonly state?: Iso3 | undefined;
  /** A noun in small letters: "police". */
  readonly role?: LocalText | undefined;
}

/** Deaths that a row counts: the best estimate, between the lowest and the highest. */
export interface Deaths {
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** What a row says for people to read, in parts that each language puts together; empty where it says nothing. */
export interface RowWords {
  /** A title of the row's own, which stands for the sentence of who, what and whom. */
  readonly headline: string;
  readonly who: readonly RowActor[];
  readonly whom: readonly RowActor[];
  /** `on`: the one side acts on the other; `with`: the row does not say which of them does. */
  readonly acts: 'on' | 'with';
  /** What is done, in small letters; null where the row does not say, or in no known word. */
  readonly act: LocalText | null;
  readonly text: string;
  readonly placeName: string;
  readonly source: string;
  /** Complete, http or https; empty for any other. */
  readonly url: string;
  /** As the file names them. */
  readonly actors: readonly string[];
  readonly cameo: string | null;
  /** Null where the row counts none. */
  readonly deaths: Deaths | null;
}
