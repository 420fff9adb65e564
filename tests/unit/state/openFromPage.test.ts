import { expect, test } from 'vitest';
import { lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { actsDuring } from './thePage.ts';
import { openFromPage } from '../../../src/state/openFromPage.ts';

const open = { type: 'source', id: 'press' } as const;

test('what is opened from a long view comes in its place, in one step that Back undoes', async () => {
  replaceLens({ ...START_LENS, page: 'sources', topics: ['vote'] });
  expect(await actsDuring(() => openFromPage(open))).toEqual(['push', 'replace']);
  expect(lensStore.getState().lens).toEqual({ ...START_LENS, topics: ['vote'], open });
});

test('where it is open already, turning to it is no step', async () => {
  replaceLens({ ...START_LENS, page: 'sources', open });
  expect(await actsDuring(() => openFromPage(open))).toEqual(['replace']);
  expect(lensStore.getState().lens).toEqual({ ...START_LENS, open });
});
