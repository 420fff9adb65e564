import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Issue } from '../model/Issue.ts';
import { buildDataset } from '../dataset/buildDataset.ts';
import { readDataset } from '../ingest/readDataset.ts';

export interface LoadedDataset {
  readonly dataset: Dataset;
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

/** One data set by its address; read, checked and built once. */
export function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal }) => loadDataset(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

async function loadDataset(url: string, signal: AbortSignal): Promise<LoadedDataset> {
  const { value, issues } = readDataset(await fetchBytes(url, signal));
  if (!value) throw new DatasetLoadError(url, { type: 'unreadable', issues });
  return { dataset: buildDataset(value), issues };
}

async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new DatasetLoadError(url, { type: 'unreachable' }, { cause });
  }
  throw new DatasetLoadError(url, { type: 'http', status: response.status });
}
