import { bytesIn } from '../ingest/files/bytesIn.ts';
import { DatasetLoadError } from './DatasetLoadError.ts';
import { type FetchWishes, fetchDataset } from './fetchDataset.ts';
import { holdingsOf } from '../query/holdingsOf.ts';
import type { IssueCode } from '../model/Issue.ts';
import { type LoadedHoldings, type ReadSet, loadHoldings } from './loadHoldings.ts';
import { nextTask } from '../base/nextTask.ts';
import type { Addressed } from './readAddressed.ts';
import type { RowCode } from './rowCode.ts';
import { readBuilt } from '../ingest/readBuilt.ts';

/** What is said of a file that is no data set of ours. */
const NO_SET: readonly IssueCode[] = ['not-text', 'not-json', 'cut-off', 'not-a-dataset'];

/** What reads what is not the set that the app comes with, whose address is `bundled`. */
interface OtherTools {
  readonly bundled: string;
  readonly loadReader: () => Promise<ReadSet>;
  readonly loadRowCode: () => Promise<RowCode>;
}

interface LoadedOther extends LoadedHoldings {
  /** The file of events that came, if it was none of records. */
  readonly file: Extract<Addressed, { type: 'file' }> | null;
}

/**
 * Fetches what is at an address: a data set, or a file of events of any kind that is read, which needs the
 * record beneath it. Fails with a {@link DatasetLoadError}.
 */
export async function loadOther(
  url: string,
  { bundled, loadReader, loadRowCode }: OtherTools,
  wishes: FetchWishes,
): Promise<LoadedOther> {
  const came = <T>(part: Promise<T>) =>
    part.catch((cause: unknown) => {
      throw new DatasetLoadError(url, { type: 'unreachable' }, { cause });
    });
  const [bytes, read] = await Promise.all([fetchDataset(url, wishes), came(loadReader())]);
  const set = await asSet(read, bytes);
  if (set.found) return set.found;
  const unreadable = new DatasetLoadError(url, { type: 'unreadable', issues: set.issues });
  // a data set that has a fault is one for all that
  if (!set.issues.some(({ code }) => NO_SET.includes(code))) throw unreadable;
  const code = await came(loadRowCode());
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const found = await code.readAddressed(url, body, wishes.signal);
  if (found.type === 'file') {
    const record = Promise.resolve(readBuilt);
    const quiet = { ...wishes, onBytes: () => undefined };
    return { ...(await loadHoldings(bundled, record, quiet)), file: found };
  }
  if (found.type === 'record') {
    const unpacked = await asSet(read, await bytesIn(found.body));
    if (unpacked.found) return unpacked.found;
    throw new DatasetLoadError(url, { type: 'unreadable', issues: unpacked.issues });
  }
  if (found.kind === null) throw unreadable;
  throw new DatasetLoadError(url, { type: 'noRows', kind: found.kind });
}

async function asSet(read: ReadSet, bytes: Uint8Array) {
  const { value, issues } = read(bytes);
  // reading and building take a task each: what the reader does meanwhile has its turn
  await nextTask();
  const found: LoadedOther | null = value && { holdings: holdingsOf(value), issues, file: null };
  return { found, issues };
}
