import type { KeptList, PageWord } from './KeptList.ts';
import { KeptBuilds } from './KeptBuilds.ts';
import { answer } from './answer.ts';

/** What is used of a service worker's scope: TypeScript's own names for it clash with those of a page. */
interface WorkerScope {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: object) => Promise<readonly { readonly id: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    act: (event: WorkerEvents[Name]) => void,
  ) => void;
}

interface LongEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  readonly install: LongEvent;
  readonly activate: LongEvent;
  readonly message: LongEvent & { readonly data: PageWord; readonly source: { id: string } | null };
  readonly fetch: LongEvent & {
    readonly request: Request;
    readonly clientId: string;
    readonly resultingClientId: string;
    readonly respondWith: (response: Promise<Response>) => void;
  };
}

/** The shell of the service worker: what happens in its scope, and who answers. `list`: what its build keeps. */
export function serviceWorker(scope: WorkerScope, list: KeptList): void {
  const builds = new KeptBuilds(list, {
    caches: scope.caches,
    fetch: (...asked) => scope.fetch(...asked),
    scope: scope.registration.scope,
  });

  const tidy = async () => {
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await builds.tidy(open.map(({ id }) => id));
  };

  scope.addEventListener('install', (event) => event.waitUntil(builds.keep()));

  scope.addEventListener('activate', (event) =>
    event.waitUntil(Promise.all([tidy(), scope.clients.claim()])),
  );

  scope.addEventListener('message', (event) => {
    const { data, source } = event;
    switch (data.type) {
      case 'here':
        // what finds no room for a language goes without it
        event.waitUntil(
          builds
            .welcome(source?.id ?? '', data.script, data.lang)
            .catch(() => undefined)
            .then(tidy),
        );
        return;
      case 'takeOver':
        event.waitUntil(scope.skipWaiting());
        return;
    }
  });

  let keeping: Promise<void> | null = null;

  // browsers take caches away when room is short, and leave the worker
  const keepAnew = () => {
    keeping ??= builds
      .keep()
      .catch(() => undefined)
      .finally(() => {
        keeping = null;
      });
    return keeping;
  };

  scope.addEventListener('fetch', (event) => {
    const { request, clientId, resultingClientId } = event;
    const path = builds.pathOf(request);
    if (path === null) return;
    const isPage = request.mode === 'navigate';
    const page = isPage ? resultingClientId : clientId;
    const answered = answer({ request, path, page }, builds, (asked) => scope.fetch(asked));
    event.respondWith(answered.then(({ response }) => response));
    if (!isPage) return;
    const note = async () => {
      const { isKept } = await answered;
      await (isKept ? builds.notePage(page) : keepAnew());
    };
    event.waitUntil(note().catch(() => undefined));
  });
}
