import { DatasetLoadError, type LoadFailure } from './DatasetLoadError.ts';
import { hostElsewhere } from './hostElsewhere.ts';

/** More is not read: what never ends would fill the memory. */
export const MOST_BYTES = 64 * 2 ** 20;

export interface FetchWishes {
  readonly fetch: typeof fetch;
  /** The address of the page. */
  readonly page: string;
  readonly signal: AbortSignal;
  /** Called with how many bytes have come. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * The bytes of a data set. An address that leads on to another is not followed: the reader has agreed to
 * this one. Fails with a {@link DatasetLoadError}.
 */
export async function fetchDataset(url: string, wishes: FetchWishes): Promise<Uint8Array> {
  const { fetch, page, signal, onBytes } = wishes;
  const isElsewhere = hostElsewhere(url, page) !== null;
  const fail = (failure: LoadFailure, cause?: unknown) =>
    new DatasetLoadError(url, failure, { cause });
  if (isElsewhere && new URL(url, page).protocol !== 'https:') throw fail({ type: 'insecure' });
  let response: Response;
  try {
    response = await fetch(url, { signal, redirect: 'manual' });
  } catch (cause) {
    // a browser does not say whether a server is out of reach or keeps its files to its own pages
    throw fail({ type: isElsewhere ? 'closed' : 'unreachable' }, cause);
  }
  if (response.type === 'opaqueredirect') throw fail({ type: 'redirected' });
  if (!response.ok) throw fail({ type: 'http', status: response.status });
  try {
    const bytes = await readUpTo(MOST_BYTES, response, onBytes);
    if (bytes) return bytes;
  } catch (cause) {
    throw fail({ type: 'unreachable' }, cause);
  }
  throw fail({ type: 'tooLarge' });
}

/** Null if there are more. */
async function readUpTo(
  most: number,
  { body }: Response,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    onBytes(size);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
