import { DatasetLoadError } from './DatasetLoadError.ts';
import { type FetchWishes, fetchDataset } from './fetchDataset.ts';
import type { DatasetRecord } from '../model/DatasetRecord.ts';
import type { Holdings } from '../query/Shown.ts';
import type { Issue } from '../model/Issue.ts';
import { nextTask } from '../base/nextTask.ts';
import { holdingsOf } from '../query/holdingsOf.ts';

export interface LoadedHoldings {
  readonly holdings: Holdings;
  /** What is wrong with the records that were left out, and warnings. */
  readonly issues: readonly Issue[];
}

/** Reads a data set from its bytes; null for what is none. */
export type ReadSet = (file: Uint8Array) => {
  readonly value: DatasetRecord | null;
  readonly issues: readonly Issue[];
};

/**
 * Fetches, reads and builds the data set at an address, beside what reads it. Fails with a
 * {@link DatasetLoadError}. `editionOf` is asked once it has come: of the start that it goes on from.
 */
export async function loadHoldings(
  url: string,
  reader: Promise<ReadSet>,
  wishes: FetchWishes,
  editionOf?: () => number | undefined,
): Promise<LoadedHoldings> {
  const reading = reader.catch((cause: unknown) => {
    throw new DatasetLoadError(url, { type: 'unreachable' }, { cause });
  });
  const [bytes, read] = await Promise.all([fetchDataset(url, wishes), reading]);
  const { value, issues } = read(bytes);
  if (!value) throw new DatasetLoadError(url, { type: 'unreadable', issues });
  // reading and building take a task each: what the reader does meanwhile has its turn
  await nextTask();
  return { holdings: holdingsOf(value, editionOf?.()), issues };
}
