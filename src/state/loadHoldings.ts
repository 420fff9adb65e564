import { DatasetLoadError } from './DatasetLoadError.ts';
import { type FetchWishes, fetchDataset } from './fetchDataset.ts';
import type { Holdings } from '../query/Shown.ts';
import type { Issue } from '../model/Issue.ts';
import { holdingsOf } from '../query/holdingsOf.ts';
import { readDataset } from '../ingest/readDataset.ts';

export interface LoadedHoldings {
  readonly holdings: Holdings;
  /** What is wrong with the records that were left out, and warnings. */
  readonly issues: readonly Issue[];
}

/** Reads, checks and builds the data set at an address. Fails with a {@link DatasetLoadError}. */
export async function loadHoldings(url: string, wishes: FetchWishes): Promise<LoadedHoldings> {
  const { value, issues } = readDataset(await fetchDataset(url, wishes));
  if (!value) throw new DatasetLoadError(url, { type: 'unreadable', issues });
  return { holdings: holdingsOf(value), issues };
}
