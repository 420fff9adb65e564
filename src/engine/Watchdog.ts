const BEAT_MS = 5_000;
/** The longest work that an engine does without looking up takes a twentieth of these. */
const SILENT_BEATS = 6;

/**
 * Watches over an engine while answers are awaited: at each beat it is to be pinged, and with so many
 * beats unanswered in a row it is taken for dead. Beats are counted, not time: a page that was asleep has
 * had none, and an engine that works for long hears all of them in the end.
 */
export class Watchdog {
  readonly #ping: () => void;
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #unanswered = 0;

  constructor(ping: () => void, onSilence: () => void) {
    this.#ping = ping;
    this.#onSilence = onSilence;
  }

  /** The engine was heard. */
  hear(): void {
    this.#unanswered = 0;
  }

  /** Watches as long as an answer is awaited. */
  watch(isAwaited: boolean): void {
    if (isAwaited === (this.#timer !== undefined)) return;
    this.#unanswered = 0;
    if (isAwaited) this.#timer = setInterval(() => this.#beat(), BEAT_MS);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }

  #beat(): void {
    if (this.#unanswered++ < SILENT_BEATS) this.#ping();
    else this.#onSilence();
  }
}
