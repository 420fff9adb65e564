import type { KeptFiles, KeptList } from './KeptList.ts';
import { fetchKept } from './fetchKept.ts';
import { unpacked } from './packed.ts';

interface KeptTools {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** The address of the site's folder: its caches are told from those of its neighbours by it. */
  readonly scope: string;
}

const PAGE = 'index.html';
/** Names of notes in a cache; no file of the build is called so. */
const LANG_NOTE = 'kept-lang/';
const PAGE_NOTE = 'kept-page/';

/**
 * The builds of the site that this device keeps, a cache each: the worker's own, and those of pages that
 * came before it and are still open. Nothing else is ever put there: no file of the reader's, nothing of another host.
 */
export class KeptBuilds {
  readonly #list: KeptList;
  readonly #tools: KeptTools;

  constructor(list: KeptList, tools: KeptTools) {
    this.#list = list;
    this.#tools = tools;
  }

  /**
   * Keeps all that the build needs, and what its predecessors kept of languages. Rejects where a file does
   * not come or finds no room; nothing of this build is kept then.
   */
  async keep(): Promise<void> {
    const { caches } = this.#tools;
    const langs = await this.#keptLangs();
    // what an earlier try has left, and its place among the builds
    await caches.delete(this.#own);
    try {
      await this.#fetchInto(this.#list.files);
      for (const lang of langs) await this.#keepLang(lang);
    } catch (error) {
      await caches.delete(this.#own);
      throw error;
    }
  }

  /** The path of what is asked for if it may be kept: a file of a build, or the page with any question. */
  pathOf(request: Pick<Request, 'method' | 'mode' | 'url' | 'cache'>): string | null {
    const { scope } = this.#tools;
    // who wants it from the network alone says so
    const wantsNetwork = request.cache === 'no-store' || request.cache === 'reload';
    if (request.method !== 'GET' || wantsNetwork || !request.url.startsWith(scope)) return null;
    const { pathname, search } = new URL(request.url);
    const path = pathname.slice(new URL(scope).pathname.length);
    if (request.mode === 'navigate' && (path === '' || path === PAGE)) return PAGE;
    // one that failed is asked for by another address
    if (path.startsWith('assets/')) return path;
    return search === '' && this.#isListed(path) ? path : null;
  }

  /** What is kept under a path: of the build that the page belongs to first. Undefined where nothing is. */
  async find(path: string, page: string): Promise<Response | undefined> {
    for (const name of await this.#namesFor(page)) {
      const found = await this.#matchIn(name, path);
      if (found) return unpacked(found);
    }
    return undefined;
  }

  /** What stands in for a path that neither the device nor the network has. */
  async findStandIn(path: string, page: string): Promise<Response | undefined> {
    const { standIns } = this.#list;
    const other = Object.hasOwn(standIns, path) ? standIns[path] : undefined;
    return other === undefined ? undefined : this.find(other, page);
  }

  /** Notes that a page was given this build. */
  async notePage(page: string): Promise<void> {
    if (await this.#isThere()) await this.#noteIn(this.#own, PAGE_NOTE + page);
  }

  /** A page says which script it runs and what it speaks: of its own build that language is kept from now on. */
  async welcome(page: string, script: string, lang: string): Promise<void> {
    const names = await this.#names();
    const homes = await filtered(names, (name) => this.#matchIn(name, script));
    const [home] = homes.includes(this.#own) ? [this.#own] : homes.toReversed();
    const notes = await filtered(names, (name) => this.#matchIn(name, PAGE_NOTE + page));
    if (home !== undefined && notes.length === 0) await this.#noteIn(home, PAGE_NOTE + page);
    if (await this.#isThere()) await this.#keepLang(lang);
  }

  /** Forgets the builds before this one that no open page belongs to. `pages`: the ids of all that are open. */
  async tidy(pages: readonly string[]): Promise<void> {
    const { caches } = this.#tools;
    const names = await this.#names();
    for (const name of names.slice(0, Math.max(0, names.indexOf(this.#own)))) {
      // a page that no build knows may be of any
      const needs = await filtered(pages, async (page) => {
        const homes = await filtered(names, (one) => this.#matchIn(one, PAGE_NOTE + page));
        return homes.length === 0 || homes.includes(name);
      });
      if (needs.length === 0) await caches.delete(name);
    }
  }

  get #own(): string {
    return this.#prefix + this.#list.build;
  }

  get #prefix(): string {
    return `hemisphere ${new URL(this.#tools.scope).pathname} `;
  }

  /** The builds that are kept, in the order in which they came. */
  async #names(): Promise<string[]> {
    const names = await this.#tools.caches.keys();
    return names.filter((name) => name.startsWith(this.#prefix));
  }

  async #namesFor(page: string): Promise<readonly string[]> {
    const names = await this.#names();
    if (names.length < 2) return names;
    const ownFirst = [this.#own, ...names.filter((name) => name !== this.#own).toReversed()];
    const homes = await filtered(ownFirst, (name) => this.#matchIn(name, PAGE_NOTE + page));
    return [...new Set([...homes, ...ownFirst])];
  }

  /** A cache that is not there is not made by looking into it. */
  #matchIn(name: string, path: string): Promise<Response | undefined> {
    const address = new URL(path, this.#tools.scope).href;
    return this.#tools.caches.match(address, { cacheName: name });
  }

  #isThere(): Promise<boolean> {
    return this.#tools.caches.has(this.#own);
  }

  async #noteIn(name: string, note: string): Promise<void> {
    const cache = await this.#tools.caches.open(name);
    await cache.put(new URL(note, this.#tools.scope).href, new Response(''));
  }

  async #fetchInto(files: KeptFiles): Promise<void> {
    const { caches, fetch, scope } = this.#tools;
    await fetchKept(files, scope, await caches.open(this.#own), fetch);
  }

  async #keepLang(lang: string): Promise<void> {
    const { byLang } = this.#list;
    const files = Object.hasOwn(byLang, lang) ? byLang[lang] : undefined;
    if (!files || (await this.#matchIn(this.#own, LANG_NOTE + lang))) return;
    await this.#fetchInto(files);
    await this.#noteIn(this.#own, LANG_NOTE + lang);
  }

  async #keptLangs(): Promise<string[]> {
    const names = await this.#names();
    return filtered(Object.keys(this.#list.byLang), async (lang) => {
      const notes = await filtered(names, (name) => this.#matchIn(name, LANG_NOTE + lang));
      return notes.length > 0;
    });
  }

  #isListed(path: string): boolean {
    const { files, byLang } = this.#list;
    return [files, ...Object.values(byLang)].some((listed) => Object.hasOwn(listed, path));
  }
}

async function filtered<T>(all: readonly T[], test: (one: T) => Promise<unknown>): Promise<T[]> {
  const passes = await Promise.all(all.map(test));
  return all.filter((_, at) => Boolean(passes[at]));
}
