import type { EnginePort } from '../../../src/engine/EnginePort.ts';
import type { EngineReply, EngineRequest } from '../../../src/engine/EngineRequest.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { catalogue } from '../../../src/state/useCatalogue.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';
import { lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { PAGE, twoSets } from './aCatalogue.ts';
import { vi } from 'vitest';

/** What a browser would run beside the page runs in this thread. */
class WorkerHere {
  static running = 0;
  readonly #port: EnginePort = inProcessPort();

  constructor() {
    WorkerHere.running++;
  }

  postMessage(request: EngineRequest): void {
    this.#port.post(request);
  }

  addEventListener(type: string, listener: (event: { data: EngineReply }) => void): void {
    if (type === 'message')
      this.#port.listen(
        (data) => listener({ data }),
        () => {},
      );
  }

  terminate(): void {
    WorkerHere.running--;
    this.#port.close();
  }
}

/** How many engines the page has running. */
export function enginesRunning(): number {
  return WorkerHere.running;
}

/** The page as it stands with a data set and no file, at a lens that looks at nothing in particular. */
export async function freshPage(url = '/small.json'): Promise<void> {
  vi.stubGlobal('fetch', twoSets);
  vi.stubGlobal('document', { baseURI: PAGE });
  vi.stubGlobal('Worker', WorkerHere);
  for (const { id } of catalogue.store.getState().files) catalogue.close(id);
  catalogue.arrange({ files: [], overRecord: false });
  replaceLens(START_LENS);
  await catalogue.load(url);
}

/** What happened to the lens while something was done: how the address follows each change. */
export async function actsDuring(act: () => unknown): Promise<readonly string[]> {
  const acts: string[] = [];
  const stop = lensStore.subscribe((state) => acts.push(state.act));
  await act();
  stop();
  return acts;
}
