import { bytesIn } from './bytesIn.ts';
import type { FileJob } from './FileJob.ts';
import { nextTask } from '../../base/nextTask.ts';

/** What is packed grows a thousandfold at most: so one piece of it makes no more than 64 MB. */
const PIECE_BYTES = 1 << 16;
/** So many bytes are read in one task at the most: a press of Stop is heard between two. */
const TASK_BYTES = 1 << 20;

/**
 * The bytes of a stretch of a file in small pieces, with progress told and Stop heard every megabyte. Rejects with the
 * signal's reason, and with a `DOMException` when the browser does not give the file any more.
 */
export async function* piecesOf(
  body: Blob,
  name: string,
  job: FileJob,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < body.size; at += TASK_BYTES) {
    job.signal.throwIfAborted();
    job.onProgress({ name, bytes: at, all: body.size });
    await nextTask();
    job.signal.throwIfAborted();
    const bytes = await bytesIn(body, at, at + TASK_BYTES);
    for (let from = 0; from < bytes.length; from += PIECE_BYTES)
      yield bytes.subarray(from, from + PIECE_BYTES);
  }
  job.onProgress({ name, bytes: body.size, all: body.size });
}
