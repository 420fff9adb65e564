import type { AddressBar } from '../../../src/app/bind/bindUrl.ts';

interface Entry {
  readonly url: URL;
  readonly state: unknown;
}

/** The address of a window and its history, as a browser keeps them. */
export class FakeBar implements AddressBar {
  /** What was asked of the history, in order: "push ?topic=vote". */
  readonly writes: string[] = [];
  /** So many of the next writes are refused, as by a browser that was asked for too many. */
  refusals = 0;
  readonly #listeners = new Set<() => void>();
  #entries: Entry[];
  #at = 0;

  readonly location: AddressBar['location'];
  readonly history: AddressBar['history'];

  constructor(path: string, state: unknown = null) {
    const url = new URL(path, 'https://maps.example');
    this.#entries = [{ url, state }];
    const entry = () => this.#entries[this.#at]!;
    this.location = {
      origin: url.origin,
      get search() {
        return entry().url.search;
      },
      get pathname() {
        return entry().url.pathname;
      },
      get hash() {
        return entry().url.hash;
      },
    };
    this.history = {
      get state() {
        return entry().state;
      },
      pushState: (given: unknown, _: string, address: string) => {
        this.#entries.length = this.#at + 1;
        this.#entries.push(this.#made('push', given, address));
        this.#at++;
      },
      replaceState: (given: unknown, _: string, address: string) => {
        this.#entries[this.#at] = this.#made('replace', given, address);
      },
    };
  }

  addEventListener(_: 'popstate', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: 'popstate', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** The queries of all entries, from the first on. */
  get trail(): readonly string[] {
    return this.#entries.map(({ url }) => url.search);
  }

  back(): void {
    this.#go(-1);
  }

  forward(): void {
    this.#go(1);
  }

  #go(by: number): void {
    if (!this.#entries[this.#at + by]) throw new RangeError('The history ends here.');
    this.#at += by;
    for (const listener of this.#listeners) listener();
  }

  #made(how: string, given: unknown, address: string): Entry {
    if (this.refusals > 0) {
      this.refusals--;
      throw new DOMException('Too many calls to the history.', 'SecurityError');
    }
    this.writes.push(`${how} ${address}`);
    const url = new URL(address, this.#entries[this.#at]!.url);
    // a browser keeps a copy, and refuses what it cannot copy
    return { url, state: structuredClone(given) };
  }
}
