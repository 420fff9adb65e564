import type { EnginePort } from './EnginePort.ts';
import type { EngineReply } from './EngineRequest.ts';

/** An engine in a worker of its own. */
export function workerPort(): EnginePort {
  const worker = new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    post: (request) => worker.postMessage(request),
    listen(onReply, onCrash) {
      worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => onReply(data));
      worker.addEventListener('error', ({ message }) => onCrash(message || 'It did not start.'));
      worker.addEventListener('messageerror', () => onCrash('A message could not be read.'));
    },
    close: () => worker.terminate(),
  };
}
