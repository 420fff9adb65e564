import { readColours } from '../../../ui/readColours.ts';
import { OVERLAY_TOKENS } from '../../../marks/overlayTokens.ts';
import { TIE_STROKES } from '../../../marks/tieStroke.ts';

export type ColourToken = `--${string}`;

/** The page's custom properties as a canvas needs them. */
export interface MapStyle {
  /** Throws for a token that the map does not use. */
  colour(token: ColourToken): string;
  /** Families, as `font` takes them after the size. */
  readonly textFont: string;
  readonly nameFont: string;
}

const TOKENS: readonly ColourToken[] = [
  '--sea',
  '--land',
  '--land-other',
  '--border-line',
  '--ink',
  '--muted',
  '--faint',
  '--sea-name',
  '--panel',
  '--edge',
  '--accent',
  '--on-tone',
  '--tone-cooperation',
  '--tone-conflict',
  '--tone-neither',
  '--tie-strained',
  ...new Set(Object.values(TIE_STROKES).map(({ token }) => token)),
  ...OVERLAY_TOKENS,
];

/** What the style is on `element` now. Read again when the theme has changed. */
export function readMapStyle(element: HTMLElement): MapStyle {
  const colours = new Map(Object.entries(readColours(element, TOKENS)));
  const computed = getComputedStyle(element);
  return {
    colour(token) {
      const colour = colours.get(token);
      if (colour === undefined) throw new Error(`The map has no colour ${token}.`);
      return colour;
    },
    textFont: computed.getPropertyValue('--font'),
    nameFont: computed.getPropertyValue('--font-heading'),
  };
}
