import { ATLAS_URL } from 'virtual:atlas';

/** Fetches the file of the bundled atlas. Rejects with a full sentence when it cannot be had. */
export async function loadAtlas(
  signal: AbortSignal,
  url: string = ATLAS_URL,
): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The atlas at ${url} was answered with ${response.status}.`);
  return response.arrayBuffer();
}
