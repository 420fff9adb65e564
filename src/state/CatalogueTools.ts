import type { loadOther } from './loadOther.ts';
import type { ReadSet } from './loadHoldings.ts';
import type { RowCode } from './rowCode.ts';

/** What a catalogue works with. */
export interface CatalogueTools {
  readonly fetch: typeof fetch;
  /** The address of the page. */
  readonly page: () => string;
  /** Where the start of a set that the build has checked is found; null for any other set. */
  readonly startOf: (url: string) => string | null;
  /** Loads what is at any other address; fails as the loading does where it does not come itself. */
  readonly loadOther: typeof loadOther;
  /** Checks and reads any other set. */
  readonly loadReader: () => Promise<ReadSet>;
  /** The address of the set that the app comes with. */
  readonly bundled: string;
  /** What the first file of rows needs, and nothing before. */
  readonly loadRowCode: () => Promise<RowCode>;
}
