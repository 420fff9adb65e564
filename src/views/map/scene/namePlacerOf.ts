import type { Atlas } from '../atlas/readAtlas.ts';
import type { NamePlacer } from './buildScene.ts';
import { placeNames } from './placeNames.ts';
import { placeSeas } from './placeSeas.ts';

/** Places the names of an atlas. */
export function namePlacerOf(atlas: Atlas): NamePlacer {
  return (frame, setting) => ({
    names: placeNames(frame, { atlas, ...setting }),
    seas: placeSeas(frame.lang, setting),
  });
}
