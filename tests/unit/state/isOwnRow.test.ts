import { beforeAll, expect, test } from 'vitest';
import { aFile } from './someFiles.ts';
import { catalogue } from '../../../src/state/useCatalogue.ts';
import { closeFile, openFile } from '../../../src/state/openFile.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { freshPage } from './thePage.ts';
import { isOwnRow } from '../../../src/state/isOwnRow.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

const [talks, march] = [aFile(), aFile('march.csv')];
const rowOf = (file: File) => ({ type: 'event', id: `${fileIdOf(file)}:row-1` }) as const;

beforeAll(async () => {
  await freshPage();
  await openFile(talks, layoutIn('plain'), {});
  await openFile(march, layoutIn('plain'), { beside: ['files'] });
});

test('an event of any file that is open is an own row, on screen or not', () => {
  catalogue.arrange({ files: [fileIdOf(talks)], overRecord: true });
  expect([isOwnRow(rowOf(talks)), isOwnRow(rowOf(march))]).toEqual([true, true]);
});

test('it is one of its own file alone', () => {
  expect(isOwnRow(rowOf(talks), fileIdOf(talks))).toBe(true);
  expect(isOwnRow(rowOf(talks), fileIdOf(march))).toBe(false);
});

test('neither an event of the record is one, nor what is no event, nor nothing', () => {
  expect(isOwnRow({ type: 'event', id: 'E1' })).toBe(false);
  expect(isOwnRow({ type: 'source', id: rowOf(talks).id })).toBe(false);
  expect(isOwnRow({ type: 'pair', id: pairOf('MEX', 'PER') })).toBe(false);
  expect(isOwnRow(null)).toBe(false);
});

test('an event whose id only begins like that of a file is none', () => {
  expect(isOwnRow({ type: 'event', id: `${fileIdOf(talks)}x:row-1` })).toBe(false);
  expect(isOwnRow({ type: 'event', id: fileIdOf(talks) })).toBe(false);
});

test('once its file is closed it is none any more', () => {
  closeFile(fileIdOf(march));
  expect([isOwnRow(rowOf(talks)), isOwnRow(rowOf(march))]).toEqual([true, false]);
});
