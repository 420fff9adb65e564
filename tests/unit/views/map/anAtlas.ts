import { resolve } from 'node:path';
import { readAndBuild } from '../../../../build/atlas.ts';
import { type Atlas, readAtlas } from '../../../../src/views/map/atlas/readAtlas.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** The bundled atlas as a file. */
export function anAtlasFile(): ArrayBuffer {
  return readAndBuild(root).slice().buffer;
}

/** The bundled atlas. */
export function anAtlas(): Atlas {
  return readAtlas(anAtlasFile());
}
