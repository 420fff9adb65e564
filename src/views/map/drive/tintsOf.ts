import type { ColourToken } from '../look/readMapStyle.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { OverlayTint } from '../../../marks/overlayTint.ts';
import type { Tints } from '../atlas/drawAtlas.ts';
import { statesOf } from '../../../model/Pair.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';

/** Chosen states in the accent, those of a chosen tie in the tie's colour. */
export function tintsOf({ ties, chosenCountries, firstCountry }: MapFrame): Tints {
  const tints = new Map<string, ColourToken>();
  for (const iso3 of chosenCountries) tints.set(iso3, '--accent');
  if (firstCountry !== null) tints.set(firstCountry, '--accent');
  for (const { pair, rung, chosen } of ties)
    if (chosen) for (const iso3 of statesOf(pair)) tints.set(iso3, tieStroke(rung).token);
  return tints;
}

export function sameTints(a: Tints, b: Tints): boolean {
  return a.size === b.size && [...a].every(([iso3, token]) => b.get(iso3) === token);
}

export function sameOverlay(a: MapFrame['overlay'], b: MapFrame['overlay']): boolean {
  const isSame = (one: OverlayTint, other: OverlayTint | undefined) =>
    one.token === other?.token && one.pattern === other.pattern;
  return (
    a === b || (a.size === b.size && [...a].every(([iso3, tint]) => isSame(tint, b.get(iso3))))
  );
}
