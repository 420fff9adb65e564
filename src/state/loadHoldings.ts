import type { Holdings } from '../query/Shown.ts';
import type { Issue } from '../model/Issue.ts';
import { holdingsOf } from '../query/holdingsOf.ts';
import { readDataset } from '../ingest/readDataset.ts';

export interface LoadedHoldings {
  readonly holdings: Holdings;
  /** What is wrong with the records that were left out, and warnings. */
  readonly issues: readonly Issue[];
}

export type LoadFailure =
  | { readonly type: 'unreachable' }
  | { readonly type: 'http'; readonly status: number }
  | { readonly type: 'unreadable'; readonly issues: readonly Issue[] };

/** Why a data set could not be loaded; `failure` is for the reader, the message for the log. */
export class DatasetLoadError extends Error {
  override readonly name = 'DatasetLoadError';
  readonly failure: LoadFailure;

  constructor(url: string, failure: LoadFailure, options?: ErrorOptions) {
    super(`The data set at ${url} could not be loaded: ${JSON.stringify(failure)}`, options);
    this.failure = failure;
  }
}

/** Reads, checks and builds the data set at an address. Fails with a {@link DatasetLoadError}. */
export async function loadHoldings(
  url: string,
  fetchFrom: typeof fetch,
  signal: AbortSignal,
): Promise<LoadedHoldings> {
  const { value, issues } = readDataset(await fetchBytes(url, fetchFrom, signal));
  if (!value) throw new DatasetLoadError(url, { type: 'unreadable', issues });
  return { holdings: holdingsOf(value), issues };
}

async function fetchBytes(
  url: string,
  fetchFrom: typeof fetch,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetchFrom(url, { signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new DatasetLoadError(url, { type: 'unreachable' }, { cause });
  }
  throw new DatasetLoadError(url, { type: 'http', status: response.status });
}
