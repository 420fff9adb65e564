import type { EngineReply, EngineRequest } from './EngineRequest.ts';

/** A line to an engine, wherever it runs. */
export interface EnginePort {
  post(request: EngineRequest): void;
  /** Set once: what comes back, and what to do when the engine is gone. */
  listen(onReply: (reply: EngineReply) => void, onCrash: (reason: string) => void): void;
  close(): void;
}
