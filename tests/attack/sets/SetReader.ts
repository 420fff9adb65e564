import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import type { Holdings } from '../../../src/query/Shown.ts';
import { holdingsOf } from '../../../src/query/holdingsOf.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';

/** What the file of a data set goes through: the parts that promises are about. */
export interface SetReader {
  readonly read: typeof readDataset;
  readonly build: (record: DatasetRecord) => Holdings;
}

/** As the app has it. */
export const setReader: SetReader = { read: readDataset, build: holdingsOf };
