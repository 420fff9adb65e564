import { Engine } from './Engine.ts';
import type { EngineRequest } from './EngineRequest.ts';

// The shell of the worker: messages in, messages out.
const engine = new Engine((reply, transfer) => self.postMessage(reply, { transfer }));

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => engine.take(data));
