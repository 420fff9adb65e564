import { Engine } from './Engine.ts';
import type { EnginePort } from './EnginePort.ts';
import type { EngineReply } from './EngineRequest.ts';

/** An engine in this thread, with messages copied and buffers given away as between threads. */
export function inProcessPort(): EnginePort {
  let hear: (reply: EngineReply) => void = () => {};
  const engine = new Engine((reply, transfer) => {
    const message = structuredClone(reply, { transfer });
    queueMicrotask(() => hear(message));
  });
  return {
    post: (request) => {
      const message = structuredClone(request);
      queueMicrotask(() => engine.take(message));
    },
    listen(onReply) {
      hear = onReply;
    },
    close() {
      hear = () => {};
    },
  };
}
