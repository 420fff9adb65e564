import { type Atlas, readAtlas } from './readAtlas.ts';
import { ATLAS_URL } from 'virtual:atlas';

/** Fetches and reads the bundled atlas. Rejects with a full sentence when it cannot be had. */
export async function loadAtlas(signal: AbortSignal, url: string = ATLAS_URL): Promise<Atlas> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The atlas at ${url} was answered with ${response.status}.`);
  return readAtlas(await response.arrayBuffer());
}
