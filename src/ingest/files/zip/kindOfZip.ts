import type { FileKind } from '../../kinds/FileKind.ts';
import { isBeside } from '../isBeside.ts';
import type { ZipEntry } from './ZipEntry.ts';

/** Paths by which a ZIP archive is known as the file of a program. */
const SIGNS: readonly (readonly [FileKind, RegExp])[] = [
  ['xlsx', /^xl\/workbook\.xml$/i],
  ['xlsb', /^xl\/workbook\.bin$/i],
  ['docx', /^(?:word|ppt)\//i],
  ['ods', /^content\.xml$/i],
  ['shapefile', /\.shp$/i],
  ['kml', /(?:^|\/)doc\.kml$/i],
];

/** What a ZIP archive is, by the files in it. */
export function kindOfZip(entries: readonly ZipEntry[]): FileKind {
  return SIGNS.find(([, sign]) => entries.some(({ path }) => sign.test(path)))?.[0] ?? 'zip';
}

/** The files of an archive that somebody put there. */
export function filesIn(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  return entries.filter(({ path }) => !isBeside(path));
}
