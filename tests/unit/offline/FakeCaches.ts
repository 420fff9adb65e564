/** Caches of a browser, in memory, in the order in which they were made. */
export class FakeCaches implements CacheStorage {
  readonly #byName = new Map<string, Map<string, Response>>();
  /** Bytes of bodies that find room in all. */
  room = Infinity;

  // oxlint-disable-next-line typescript/require-await -- as a browser has it
  async open(name: string): Promise<Cache> {
    const entries = this.#byName.get(name) ?? new Map<string, Response>();
    this.#byName.set(name, entries);
    const put = async (address: string, response: Response) => {
      const body = await response.arrayBuffer();
      this.room -= body.byteLength;
      if (this.room < 0) throw new DOMException('There is no room.', 'QuotaExceededError');
      entries.set(address, new Response(body, { headers: response.headers }));
    };
    return { put } as unknown as Cache;
  }

  match(address: RequestInfo | URL, { cacheName = '' } = {}): Promise<Response | undefined> {
    return Promise.resolve(this.#byName.get(cacheName)?.get(addressOf(address))?.clone());
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#byName.has(name));
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#byName.delete(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#byName.keys()]);
  }

  /** The addresses in a cache, sorted. */
  addresses(name: string): string[] {
    return [...(this.#byName.get(name)?.keys() ?? [])].toSorted();
  }
}

function addressOf(address: RequestInfo | URL): string {
  if (typeof address === 'string') return address;
  return address instanceof URL ? address.href : address.url;
}
