import { beforeAll, beforeEach, expect, test } from 'vitest';
import { setPageAddress, shareAddress } from '../../../src/state/shareAddress.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { aFile } from './someFiles.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { freshPage } from './thePage.ts';
import { lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { openFile } from '../../../src/state/openFile.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

const talks = aFile();
const row = { type: 'event', id: `${fileIdOf(talks)}:row-2` } as const;

beforeAll(() => {
  setPageAddress('https://maps.example/hemisphere/');
});
beforeEach(async () => {
  await freshPage();
});

test('the address of a view is that of the page with what the view looks at', () => {
  expect(shareAddress()).toBe('https://maps.example/hemisphere/');
  replaceLens({ ...START_LENS, topics: ['vote'], open: { type: 'event', id: 'E1' } });
  expect(shareAddress()).toBe('https://maps.example/hemisphere/?topic=vote&open=event:E1');
});

test('an address may differ from the view by some changes, which the view does not follow', () => {
  replaceLens({ ...START_LENS, topics: ['vote'] });
  expect(shareAddress({ topics: [], embed: true })).toBe(
    'https://maps.example/hemisphere/?embed=1',
  );
  expect(lensStore.getState().lens).toEqual({ ...START_LENS, topics: ['vote'] });
});

test('the event of a file is left out: it opens for nobody else', async () => {
  await openFile(talks, layoutIn('plain'), { beside: ['record'] });
  const look = { ...START_LENS, tones: ['conflict'], open: row } as const;
  replaceLens(look);
  expect(shareAddress()).toBe('https://maps.example/hemisphere/?tone=conflict');
  replaceLens({ ...look, open: { type: 'event', id: 'E1' } });
  expect(shareAddress({ open: row })).toBe('https://maps.example/hemisphere/?tone=conflict');
  expect(shareAddress()).toBe('https://maps.example/hemisphere/?tone=conflict&open=event:E1');
});
