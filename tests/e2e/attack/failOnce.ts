import type { Page } from '@playwright/test';
import type { Border } from '../../arch/borders.ts';

/** How something of the browser fails. */
export type Way = 'rejects' | 'never answers' | 'throws' | 'is not there' | 'gives nothing';

export interface Failure {
  readonly border: Border;
  readonly way: Way;
  /** Which address it fails for, where it has one. */
  readonly address?: string;
  /** Which of its calls fails, counted from 1; the first where it is not said, and each after it works. */
  readonly call?: number;
}

/** Has a border of the next page fail once. To be called before the page is opened. */
export async function failOnce(page: Page, failure: Failure): Promise<void> {
  await page.addInitScript(breakBorder, failure);
}

/** Runs in the page. */
function breakBorder({ border, way, address, call = 1 }: Failure): void {
  let calls = 0;
  const isTheOne = (url = ''): boolean => {
    if (address !== undefined && !url.includes(address)) return false;
    calls++;
    // once in all, also where the page is loaded anew
    if (calls !== call || sessionStorage.getItem('failed') !== null) return false;
    sessionStorage.setItem('failed', border);
    return true;
  };
  const failed = (): unknown => {
    if (way === 'gives nothing') return null;
    if (way === 'never answers') return new Promise(() => undefined);
    const error = new DOMException('It failed once.', 'NotReadableError');
    if (way === 'throws') throw error;
    return Promise.reject(border === 'fetch' ? new TypeError('It failed once.') : error);
  };
  /** A method that fails once, in the place of one of the browser's. */
  const replace = (
    owner: object,
    name: string,
    urlOf: (self: unknown, args: unknown[]) => string,
  ) => {
    const method = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        return isTheOne(urlOf(this, args)) ? failed() : method.apply(this, args);
      },
    });
  };
  const none = () => '';
  const addressOf = (self: unknown) => (self instanceof Response ? self.url : '');
  switch (border) {
    case 'fetch':
      replace(window, 'fetch', (_, [url]) => (url instanceof Request ? url.url : String(url)));
      return;
    case 'arrayBuffer':
      replace(Response.prototype, 'arrayBuffer', addressOf);
      replace(Blob.prototype, 'arrayBuffer', () => 'a file');
      return;
    case 'blob':
      replace(Response.prototype, 'blob', addressOf);
      return;
    case 'getReader':
    case 'stream': {
      const reader = ReadableStreamDefaultReader.prototype;
      replace(
        border === 'stream' ? Blob.prototype : reader,
        border === 'stream' ? 'stream' : 'read',
        none,
      );
      return;
    }
    case 'localStorage':
      if (way === 'is not there')
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('It is not allowed.', 'SecurityError');
          },
        });
      else for (const name of ['getItem', 'setItem']) replace(Storage.prototype, name, none);
      return;
    case 'Worker': {
      const Whole = Worker;
      window.Worker = class extends Whole {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          if (!isTheOne()) return;
          if (way === 'throws') {
            this.terminate();
            throw new DOMException('It failed once.', 'SecurityError');
          }
          if (way === 'rejects') queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error')));
          this.postMessage = () => undefined;
        }
      };
      return;
    }
    case 'getDirectory':
    case 'estimate':
    case 'persist':
      replace(StorageManager.prototype, border, none);
      return;
    case 'getFile':
    case 'createWritable':
      if (way !== 'is not there') replace(FileSystemFileHandle.prototype, border, none);
      else if (isTheOne()) Reflect.deleteProperty(FileSystemFileHandle.prototype, border);
      return;
    case 'clipboard': {
      const whole = { writeText: () => Promise.resolve() };
      Object.defineProperty(navigator, 'clipboard', {
        get: () => {
          if (!isTheOne()) return whole;
          return way === 'is not there' ? undefined : { writeText: failed };
        },
      });
      return;
    }
    case 'serviceWorker': {
      const whole = {
        controller: null,
        ready: new Promise(() => undefined),
        addEventListener: () => undefined,
        register: () => (isTheOne() ? failed() : Promise.resolve()),
      };
      const isOfContainer = way === 'is not there' || way === 'throws';
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          if (!isOfContainer || !isTheOne()) return whole;
          return way === 'throws' ? failed() : undefined;
        },
      });
      return;
    }
    case 'getContext':
      replace(HTMLCanvasElement.prototype, 'getContext', none);
      return;
    case 'createObjectURL':
      replace(URL, 'createObjectURL', none);
      return;
    case 'pushState':
    case 'replaceState':
      replace(History.prototype, border, none);
      return;
    // of the service worker, where a page breaks nothing
    case 'caches':
    case 'CompressionStream':
    case 'DecompressionStream':
    // their files are lost on the way, see the trials
    case 'import()':
    case 'fonts':
  }
}
