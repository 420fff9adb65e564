import type { KeptFiles } from './KeptList.ts';
import { eachOf } from './eachOf.ts';
import { packed } from './packed.ts';

/** The page's own requests go first. */
const AT_ONCE = 4;

/**
 * Fetches files of the build and keeps them. Each has to be what the build wrote, byte for byte: one that was
 * cut off, put together from two deployments or answered with a page is no file. Rejects with the first that
 * does not come, or finds no room.
 */
export function fetchKept(
  files: KeptFiles,
  scope: string,
  cache: Cache,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  return eachOf(Object.entries(files), AT_ONCE, async ([path, sha256]) => {
    const address = new URL(path, scope).href;
    const bring = async (mode: RequestCache) => {
      const wishes = { cache: mode, integrity: `sha256-${sha256}`, priority: 'low' } as const;
      const response = await fetch(address, { ...wishes, credentials: 'same-origin' });
      if (!response.ok) throw new Error(`"${address}" was answered with ${response.status}.`);
      return response;
    };
    // names of assets change with what is in them; what stands there under such a name may be cut off
    const mode = path.startsWith('assets/') ? 'default' : 'no-cache';
    const response = await bring(mode).catch(() => bring('reload'));
    await cache.put(address, packed(response));
  });
}
