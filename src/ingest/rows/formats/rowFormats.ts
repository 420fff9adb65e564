import { acled } from './acled.ts';
import { gdelt1 } from './gdelt1.ts';
import { gdelt2 } from './gdelt2.ts';
import { icews } from './icews.ts';
import { plain } from './plain.ts';
import type { RowFormat, RowFormatId } from './RowFormat.ts';
import { scad } from './scad.ts';
import { ucdp } from './ucdp.ts';

/** The formats that event files are read in; those that say more about themselves come first. */
export const ROW_FORMATS: Readonly<Record<RowFormatId, RowFormat>> = {
  gdelt2,
  gdelt1,
  acled,
  ucdp,
  icews,
  scad,
  plain,
};
