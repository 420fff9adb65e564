import { expect, test } from 'vitest';
import { actsDuring, freshPage } from './thePage.ts';
import { aFile } from './someFiles.ts';
import { catalogue } from '../../../src/state/useCatalogue.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { openFile } from '../../../src/state/openFile.ts';
import { showRecord } from '../../../src/state/showRecord.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

test('the record comes on screen below the files, and the view stays', async () => {
  await freshPage();
  await openFile(aFile(), layoutIn('plain'), {});
  expect(await actsDuring(showRecord)).toEqual([]);
  const { arrangement, shown } = catalogue.store.getState();
  expect(arrangement).toEqual({ files: [fileIdOf(aFile())], overRecord: true });
  expect(shown.source.about.name).toBe('A small data set + talks.csv');
});
