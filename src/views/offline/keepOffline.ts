import type { PageWord } from '../../offline/KeptList.ts';

interface OfflineWishes {
  /** The address of the service worker. */
  readonly worker: string;
  /** A newer version is there, and `update` turns to it: the page is loaded anew, and nothing before. */
  readonly onNewer: (update: () => void) => void;
  /** Resolves once the page has all that it asks of the worker. */
  readonly untilFetched: () => Promise<void>;
  readonly reload: () => void;
  readonly signal: AbortSignal;
}

/** No longer does the newer version wait for the page. */
const FETCHED_MS = 5_000;

/** A page that stays open asks for a newer version this often, when it is looked at again. */
const ASK_AGAIN_MS = 3_600_000;

/** The browser's service workers; null where it has none, or allows the page none. */
export function workersOf(browser: {
  readonly serviceWorker?: ServiceWorkerContainer;
}): ServiceWorkerContainer | null {
  try {
    return browser.serviceWorker ?? null;
  } catch {
    // so it is in a sandbox
    return null;
  }
}

/**
 * Has the device keep the site for when there is no network, and tells when a newer version is kept. Where
 * the browser refuses, or there is no room, all is as without it.
 */
export async function keepOffline(
  workers: ServiceWorkerContainer,
  { worker, onNewer, untilFetched, reload, signal }: OfflineWishes,
): Promise<void> {
  let isControlled = workers.controller !== null;
  let isAsked = false;
  workers.addEventListener(
    'controllerchange',
    () => {
      if (isAsked) reload();
      // another page of the site has turned to the newer version; this one goes on in its own
      else if (isControlled) onNewer(reload);
      isControlled = true;
    },
    { signal },
  );
  const registration = await registered(workers, worker);
  if (!registration || signal.aborted) return;
  const offer = () => {
    if (!registration.waiting || !workers.controller) return;
    onNewer(() => {
      isAsked = true;
      // Chromium looks only every 30 seconds whether a worker that was busy then has come to rest
      void Promise.race([untilFetched(), after(FETCHED_MS)]).then(() => {
        const { waiting } = registration;
        if (waiting) tell(waiting, { type: 'takeOver' });
        else reload();
      });
    });
  };
  offer();
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', offer, { signal }),
    { signal },
  );
  let asked = performance.now();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || performance.now() - asked < ASK_AGAIN_MS) return;
      asked = performance.now();
      registration.update().catch(() => undefined);
    },
    { signal },
  );
}

/** Tells the worker, once there is one, that the page runs and what it speaks, which is kept from then on. */
export async function tellHere(workers: ServiceWorkerContainer, lang: string): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  const { active, scope } = await workers.ready;
  if (!script?.startsWith(scope)) return;
  if (active) tell(active, { type: 'here', script: script.slice(scope.length), lang });
}

function tell(worker: ServiceWorker, word: PageWord): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  worker.postMessage(word);
}

async function registered(
  workers: ServiceWorkerContainer,
  worker: string,
): Promise<ServiceWorkerRegistration | null> {
  try {
    // some that block workers answer with nothing
    return (await workers.register(worker)) ?? null;
  } catch {
    return null;
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
