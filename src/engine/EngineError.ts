/**
 * Why a question has no answer: it was stopped, a newer one overtook it, the file cannot be read any more,
 * a fault was met, the engine ended over it, or it could not be started, as its code did not come.
 */
type EngineTrouble = 'stopped' | 'stale' | 'unreadable' | 'fault' | 'crash' | 'unstarted';

/** `why` says it to the program, `message` in words. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly why: EngineTrouble;

  constructor(why: EngineTrouble, message: string) {
    super(message);
    this.why = why;
  }
}
