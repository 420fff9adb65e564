import { nextTask } from '../../base/nextTask.ts';

/** So many bytes are read in one task at the most. */
const TASK_BYTES = 1 << 20;

/**
 * The bytes of a stream chunk by chunk; the first chunk has grown until it `isHead`, or holds all that
 * there are. A stream that fails ends there, and `failed` is told. Rejects with the signal's reason: a
 * signal that another thread gives is heard within a megabyte.
 */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  isHead: (bytes: Uint8Array) => boolean,
  failed: (error: unknown) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal?.throwIfAborted();
  const reader = stream.getReader();
  // a reading that waits for bytes must end too
  const stop = () => void reader.cancel(signal?.reason).catch(failed);
  signal?.addEventListener('abort', stop);
  let held: Uint8Array | null = new Uint8Array(0);
  let over = false;
  let inTask = 0;
  try {
    for (;;) {
      const chunk = await reader.read().then(
        ({ value }) => value ?? null,
        (error: unknown) => {
          failed(error);
          return null;
        },
      );
      signal?.throwIfAborted();
      over = chunk === null;
      if (chunk === null) break;
      inTask += chunk.length;
      if (signal && inTask >= TASK_BYTES) {
        inTask = 0;
        await nextTask();
        signal.throwIfAborted();
      }
      if (held !== null) held = concat(held, chunk);
      if (held === null) yield chunk;
      else if (isHead(held)) {
        yield held;
        held = null;
      }
    }
    if (held !== null && held.length > 0) yield held;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (!over) await reader.cancel();
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
