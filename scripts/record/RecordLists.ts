import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import type { PlacedRecord } from './issueInFile.ts';

type ListName = {
  [Name in keyof DatasetRecord]-?: DatasetRecord[Name] extends readonly unknown[] | undefined
    ? Name
    : never;
}[keyof DatasetRecord];

/** All records by list, each with the file that says it. */
export type RecordLists = {
  readonly [Name in ListName]: readonly PlacedRecord<NonNullable<DatasetRecord[Name]>[number]>[];
};
