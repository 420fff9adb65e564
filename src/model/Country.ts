import type { ConfidenceId, Citation } from './Source.ts';
import type { LocalText } from './LocalText.ts';

/** ISO 3166-1 alpha-3, upper case. */
export type Iso3 = string;

/** UN M49 sub-regions of the Americas, and `outside` for partners beyond the hemisphere. */
export const REGIONS = [
  'northern-america',
  'central-america',
  'caribbean',
  'south-america',
  'outside',
] as const;
export type Region = (typeof REGIONS)[number];

export interface Country {
  readonly iso3: Iso3;
  readonly iso2: string;
  /** UN M49, three digits with leading zeros. */
  readonly m49: string;
  /** FIPS 10-4 and Correlates of War codes, as imports of other data sets use them. */
  readonly fips?: string;
  readonly cow?: number;
  readonly name: LocalText;
  readonly aliases?: readonly string[];
  readonly region: Region;
  readonly capital: LocalText;
  readonly lng: number;
  readonly lat: number;
  /** When the state became independent; before it, its ties are "not established". */
  readonly independence?: {
    /** EDTF */
    readonly date: string;
    readonly note?: LocalText;
    readonly confidence: ConfidenceId;
    readonly citations: readonly Citation[];
  };
}

const ISO3 = /^[A-Z]{3}$/;

export function isIso3(text: string): boolean {
  return ISO3.test(text);
}
