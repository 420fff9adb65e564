/**
 * The atlas file, little-endian, version 1.
 *
 * Header, 24 bytes: `HEMATLAS`; version (1 byte); bits of the grid (1); number of outlines (2), of
 * arcs (2), 2 bytes unused, number of points in all arcs (4), length of the file in bytes (4).
 *
 * Then numbers of 7 bits a byte, lowest first, the high bit set on all but the last byte; those that
 * may be negative zigzag: 0, -1, 1, -2 …
 *
 * - Each arc: its number of points, then x and y of each as steps from the point before it, of the
 *   first as steps from the last point of the arc before. The grid has 2^bits steps to the plane's
 *   unit, see laea.ts.
 * - Each outline: ISO 3166-1 alpha-3 in 3 bytes (`---` for none); 1 for the Americas, else 0; x and y
 *   of the point where its name stands best; its number of rings; for each ring its number of arcs
 *   and their indexes, `-1 - index` for one walked backwards. The arcs of a ring close it.
 */
export const ATLAS_FORMAT = {
  magic: 'HEMATLAS',
  version: 1,
  headerBytes: 24,
  noCode: '---',
} as const;
