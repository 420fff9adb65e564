import { atlasPathsOf } from '../atlas/AtlasPaths.ts';
import { drawAtlas } from '../atlas/drawAtlas.ts';
import { namePlacerOf } from '../scene/namePlacerOf.ts';
import { readAtlas } from '../atlas/readAtlas.ts';

/** What only an atlas needs: it is fetched beside its file, and the start does without. */
export const atlasKit = { atlasPathsOf, drawAtlas, namePlacerOf, readAtlas };
export type AtlasKit = typeof atlasKit;
