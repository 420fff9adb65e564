import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LaterMessages } from '../../../src/i18n/LaterMessages.tsx';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { ToastContext } from '../../../src/ui/useToast.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { createElement } from 'react';
import { replaceLens } from '../../../src/state/lensStore.ts';
import { runHook } from './hookHost.ts';
import { setPageAddress } from '../../../src/state/shareAddress.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { toastsSaid } from './toastsSaid.ts';
import { useCopyLink } from '../../../src/state/useCopyLink.ts';
import { within } from './within.ts';

const around = within(shownOf(aDatasetRecord()));

/** Copies the link where a clipboard takes texts so; gives what was said of it. */
async function copying(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { said, show } = toastsSaid();
  const { now, end } = runHook(useCopyLink, (inner) =>
    createElement(ToastContext, { value: show }, around(createElement(LaterMessages, null, inner))),
  );
  end();
  return { copied: await now()(), said: said.map(({ text }) => text) };
}

beforeEach(() => {
  setPageAddress('https://maps.example/');
  replaceLens({ ...START_LENS, topics: ['vote'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the link to the present view is on the clipboard, and that is said', async () => {
  const texts: string[] = [];
  const { copied, said } = await copying(async (text) => void texts.push(text));
  expect(texts).toEqual(['https://maps.example/?topic=vote']);
  expect([copied, said]).toEqual([true, ['Link copied']]);
});

test('where the browser does not allow it, that is said, with another way', async () => {
  const { copied, said } = await copying(() => Promise.reject(new DOMException('no')));
  expect(copied).toBe(false);
  expect(said).toEqual([expect.stringContaining('did not allow copying')]);
});
