import { PartFault, type PartTrouble } from './PartFault.ts';
import { STYLE_END } from './styleEnd.ts';

/** A file of some ten kilobytes that has not come by then comes no more: the reader may ask again. */
const PATIENCE_MS = 45_000;

/** Files that have come, by address: what is here is never asked of a network again. */
const here = new Set<string>();
const coming = new Map<string, Promise<void>>();
/** How often parts did not run, by the address of their own file. */
const failedRuns = new Map<string, number>();

/**
 * Fetches the files of a part of the app and then runs it; the build puts it in place of each `import()`
 * (build/loadParts.ts). A module that a browser could not fetch is lost to the page for good, with all
 * that needs it, and so is one that it was to fetch ahead by a link; so each file is fetched into the
 * browser's cache before any is imported, and a failure can be tried again: an import that failed all the
 * same by another address of the part's own file, which is the first of `files`; those that it needs and
 * its styles follow, all relative to `importer`. Rejects with a {@link PartFault}.
 */
export async function loadPart<T>(
  run: () => Promise<T>,
  files: readonly string[] = [],
  importer: string = document.baseURI,
  importAt: (address: string) => Promise<unknown> = run,
): Promise<T> {
  const addresses = files.map((file) => new URL(file, importer).href);
  const [own = ''] = addresses;
  await Promise.all(addresses.filter((address) => !isHere(address)).map(fetchOnce));
  const failures = failedRuns.get(own) ?? 0;
  const again = `${own}?again=${failures}`;
  // no browser has it yet: without a network it would be taken for one that does not run
  if (failures > 0 && own !== '') await fetchWhole(again, 'javascript');
  try {
    return failures === 0 ? await run() : (partsIn(await importAt(again)) as T);
  } catch (cause) {
    failedRuns.set(own, failures + 1);
    const isOld = await isPageOld().catch(() => false);
    const trouble = isOld ? 'outdated' : failures === 0 ? 'unreachable' : 'broken';
    throw new PartFault(trouble, `"${own}" does not run.`, { cause });
  }
}

/**
 * All that a file exports, by the names that `run` picks: a file that holds several modules exports each of
 * them as an object, under a name of its own.
 */
function partsIn(file: unknown): object {
  const exported = { ...(file as Record<string, unknown>) };
  const modules = Object.values(exported).filter(
    (one): one is object => Object.prototype.toString.call(one) === '[object Module]',
  );
  return Object.assign({}, ...modules, exported) as object;
}

/** Whether a file has come, or is one that the page itself begins with. */
function isHere(address: string): boolean {
  if (here.has(address)) return true;
  const asked = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel="modulepreload"], link[rel="stylesheet"]',
  );
  return [...asked].some((one) => ('src' in one ? one.src : one.href) === address);
}

function fetchOnce(address: string): Promise<void> {
  let promise = coming.get(address);
  if (!promise) {
    promise = bring(address).finally(() => coming.delete(address));
    coming.set(address, promise);
  }
  return promise;
}

async function bring(address: string): Promise<void> {
  const isStyle = new URL(address).pathname.endsWith('.css');
  await fetchWhole(address, isStyle ? 'css' : 'javascript');
  if (isStyle) await apply(address);
  here.add(address);
}

/** A server may answer with a page where it has no such file. */
async function fetchWhole(address: string, kind: 'css' | 'javascript'): Promise<void> {
  let trouble: PartTrouble = 'unreachable';
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const isFile = response.ok && response.headers.get('content-type')?.includes(kind);
    // a file that is cut off on its way or goes on for ever fails here, unless who cut it made it a whole one
    const bytes = isFile ? await response.arrayBuffer() : null;
    if (bytes && (kind !== 'css' || new TextDecoder().decode(bytes).endsWith(STYLE_END))) return;
    if (response.status < 500 && (await isPageOld())) trouble = 'outdated';
  } catch {
    // so it cannot be reached
  }
  throw new PartFault(trouble, `"${address}" could not be fetched.`);
}

let asking: Promise<boolean> | null = null;

/** Whether the page that is there now begins with another script; once for all who ask meanwhile. */
function isPageOld(): Promise<boolean> {
  asking ??= comparePages().finally(() => {
    asking = null;
  });
  return asking;
}

async function comparePages(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const name = script?.src.split('/').at(-1);
  const [own = ''] = document.URL.split(/[?#]/);
  const page = await fetch(own, { cache: 'no-store' });
  return page.ok && name !== undefined && !(await page.text()).includes(name);
}

function apply(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new PartFault('unreachable', `"${address}" could not be fetched.`));
    });
    document.head.append(link);
  });
}
