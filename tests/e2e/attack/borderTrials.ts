import { type Locator, type Page, expect } from '@playwright/test';
import type { Failure, Way } from './failOnce.ts';
import type { Border, WorkerBorder } from '../../arch/borders.ts';
import { choose, dialog } from '../ownFile.ts';
import { theApp } from '../theApp.ts';

/** A border that fails once: where, what the reader does meanwhile, what is said, and what helps. */
export interface Trial {
  readonly name: string;
  readonly way: Way;
  readonly address?: string;
  readonly call?: number;
  readonly query?: string;
  /** Leads to it; nothing where the page does so itself. */
  readonly act?: (page: Page) => Promise<void>;
  /** Where it is said; null for what nobody misses. */
  readonly says: ((page: Page) => Locator) | null;
  /** What the console is told of, for those who look into it. */
  readonly reported?: RegExp;
  /** What the reader does then. */
  readonly heal?: (page: Page) => Promise<void>;
  /** All is well again. */
  readonly well: (page: Page) => Locator;
}

const SHEET =
  'date,lat,lng,title\n2025-11-03,-12,-77,One\n2025-11-04,-12,-77,Two\nno day,0,0,Three';

const alert = (words: string | RegExp) => (page: Page) =>
  page.getByRole('alert').filter({ hasText: words }).first();
const count = (page: Page) => theApp(page).count;
const again = (page: Page) =>
  page.getByRole('button', { name: 'Try again' }).filter({ visible: true }).first().click();
const pressed = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const openSheet = async (page: Page) => {
  await choose(page, 'own.csv', SHEET);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
};
const chooseAgain = async (page: Page) => {
  const chooser = page.waitForEvent('filechooser');
  await dialog(page)
    .getByRole('button', { name: /^Choose/ })
    .click();
  const file = { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) };
  await (await chooser).setFiles(file);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
};
const keepButton = (page: Page) =>
  dialog(page).getByRole('button', { name: 'Keep on this device' });
const keepSheet = async (page: Page) => {
  await openSheet(page);
  await keepButton(page).click();
};
const kept = (page: Page) => dialog(page).getByText('“own.csv” is kept on this device');
const openKept = (page: Page) =>
  dialog(page).getByRole('button', { name: 'Open “own.csv”' }).click();
const opened = (page: Page) => dialog(page).getByText('2 events read');
const copied = (page: Page) => page.getByText('Link copied');
const copy = async (page: Page) => {
  await pressed('Share')(page);
  await pressed('Copy link')(page);
};
const example = async (page: Page) => {
  await pressed('Open data')(page);
  await dialog(page).getByRole('button', { name: 'ICEWS' }).click();
};
const chosen = (page: Page) => dialog(page).getByRole('heading', { name: 'icews.tsv' });
const coasts = (page: Page) => page.getByRole('region', { name: 'Map' }).getByText('Natural Earth');
const ties = (page: Page) => page.getByRole('heading', { name: 'Diplomatic ties', exact: true });
const isDark = (page: Page) => page.getByRole('button', { name: 'Theme', pressed: true });

const noData = alert('The data set could not be loaded');
const noAtlas = alert('The outlines of the map did not come');
const noPart = alert('This part did not come');
const noFile = (page: Page) => dialog(page).getByText('The file could not be opened');

/** By border; one that the app begins to use does not compile before it is tried. */
const BORDER_TRIALS: Readonly<
  Record<Exclude<Border, 'import()' | 'fonts' | WorkerBorder>, readonly Trial[]>
> = {
  // the page is as it is without one
  serviceWorker: (['is not there', 'throws', 'rejects', 'gives nothing'] as const).map((way) => ({
    name: 'the worker that keeps the page',
    way,
    act: async (page) => {
      await page.waitForFunction(() => sessionStorage.getItem('failed') !== null);
      await pressed('Ties')(page);
    },
    says: null,
    well: ties,
  })),
  fetch: [
    {
      name: 'the data set',
      way: 'rejects',
      address: 'start.',
      says: noData,
      heal: again,
      well: count,
    },
    {
      name: 'the data set',
      way: 'never answers',
      address: 'start.',
      says: (page) => page.getByText(/takes longer than usual/),
      // the whole record, which is fetched ahead, stands in for its start
      heal: pressed('Stop'),
      well: count,
    },
    {
      name: 'the rest of the record',
      way: 'rejects',
      address: 'americas',
      query: '?open=pair:MEX-PER',
      says: noPart,
      heal: again,
      well: (page) => theApp(page).title,
    },
    {
      name: 'the atlas',
      way: 'rejects',
      address: 'atlas',
      says: noAtlas,
      heal: again,
      well: coasts,
    },
    {
      name: 'a part',
      way: 'rejects',
      address: 'TiesPage',
      query: '?page=ties',
      says: noPart,
      heal: again,
      well: ties,
    },
    {
      name: 'a part',
      way: 'never answers',
      address: 'TiesPage',
      query: '?page=ties',
      says: (page) => page.getByText('Opening…'),
      heal: async (page) => void (await page.reload()),
      well: ties,
    },
    {
      name: 'an example',
      way: 'rejects',
      address: 'icews',
      act: example,
      says: (page) => dialog(page).getByText('could not be fetched'),
      heal: (page) => dialog(page).getByRole('button', { name: 'ICEWS' }).click(),
      well: chosen,
    },
  ],
  arrayBuffer: [
    {
      name: 'the atlas',
      way: 'rejects',
      address: 'atlas',
      says: noAtlas,
      heal: again,
      well: coasts,
    },
    {
      name: 'a part',
      way: 'rejects',
      address: 'TiesPage',
      query: '?page=ties',
      says: noPart,
      heal: again,
      well: ties,
    },
    {
      // the first look into it, at what kind it is, leaves what to say to this one
      name: 'the head of a file',
      way: 'rejects',
      address: 'a file',
      call: 2,
      act: (page) => choose(page, 'own.csv', SHEET),
      says: (page) => dialog(page).getByText('The browser could not read the file'),
      heal: chooseAgain,
      well: opened,
    },
  ],
  getReader: [{ name: 'the data set', way: 'rejects', says: noData, heal: again, well: count }],
  blob: [
    {
      name: 'an example',
      way: 'rejects',
      act: example,
      says: (page) => dialog(page).getByText('could not be fetched'),
      heal: (page) => dialog(page).getByRole('button', { name: 'ICEWS' }).click(),
      well: chosen,
    },
  ],
  stream: [
    {
      name: 'of a file on this page',
      way: 'throws',
      act: (page) => choose(page, 'own.csv', SHEET),
      says: (page) => dialog(page).getByText('The browser could not read the file'),
      heal: chooseAgain,
      well: opened,
    },
  ],
  localStorage: (['throws', 'is not there', 'gives nothing'] as const).map((way) => ({
    name: 'of this device',
    way,
    act: pressed('Theme'),
    says: null,
    well: isDark,
  })),
  getDirectory: (['rejects', 'throws'] as const).map((way) => ({
    name: 'of what this device keeps',
    way,
    act: pressed('Open data'),
    says: (page: Page) => dialog(page).getByText('does not let this page see what is kept'),
    heal: async (page: Page) => {
      await page.keyboard.press('Escape');
      await keepSheet(page);
    },
    well: kept,
  })),
  getFile: [
    {
      name: 'a kept file',
      way: 'rejects',
      // the first two are of the list
      call: 3,
      act: async (page) => {
        await keepSheet(page);
        await expect(kept(page)).toBeVisible();
        await dialog(page).getByRole('button', { name: 'Choose another file' }).click();
        await openKept(page);
      },
      says: (page) => dialog(page).getByText('“own.csv” could not be opened'),
      heal: openKept,
      well: opened,
    },
  ],
  createWritable: [
    ...(['rejects', 'throws'] as const).map((way) => ({
      name: 'a file to be kept',
      way,
      act: keepSheet,
      says: alert('The file could not be kept'),
      heal: (page: Page) => keepButton(page).click(),
      well: kept,
    })),
    {
      name: 'a file to be kept',
      way: 'is not there',
      act: openSheet,
      says: (page) => dialog(page).getByText('This browser cannot keep files'),
      well: opened,
    },
  ],
  estimate: [
    {
      name: 'the room on this device',
      way: 'rejects',
      act: openSheet,
      says: (page) => dialog(page).getByText('does not say how much room is left'),
      heal: (page) => keepButton(page).click(),
      well: kept,
    },
  ],
  persist: [
    {
      name: 'that what is kept stays',
      way: 'rejects',
      act: keepSheet,
      says: (page) => dialog(page).getByText('The browser may clear it'),
      well: kept,
    },
  ],
  Worker: [
    {
      name: 'the engine',
      way: 'throws',
      act: openSheet,
      says: noFile,
      reported: /It failed once/,
      heal: again,
      well: opened,
    },
    {
      name: 'the engine',
      way: 'rejects',
      act: openSheet,
      says: noFile,
      reported: /The engine crashed/,
      heal: again,
      well: opened,
    },
    {
      name: 'the engine',
      way: 'never answers',
      act: openSheet,
      says: (page) => dialog(page).getByText('Reading “own.csv”'),
      heal: async (page) => {
        await dialog(page).getByRole('button', { name: 'Stop' }).click();
        await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
      },
      well: opened,
    },
  ],
  clipboard: (['rejects', 'is not there'] as const).map((way) => ({
    name: 'the link',
    way,
    act: copy,
    says: (page: Page) => page.getByText('The browser did not allow copying'),
    heal: pressed('Copy link'),
    well: copied,
  })),
  getContext: [1, 2, 3, 4, 5, 6].map((call) => ({
    name: 'a canvas',
    way: 'gives nothing' as const,
    call,
    query: '?layers=ties,bloc:OAS',
    says: null,
    reported: /gives no canvas/,
    heal: async (page: Page) => {
      const stopped = page.getByRole('button', { name: 'Try again' });
      if ((await stopped.count()) > 0) await stopped.first().click();
    },
    well: coasts,
  })),
  createObjectURL: [
    {
      name: 'the list of what was left out',
      way: 'throws',
      act: async (page) => {
        await openSheet(page);
        await dialog(page).getByRole('button', { name: 'Save the list' }).click();
      },
      says: (page) => page.getByText('did not allow saving the list'),
      heal: async (page) => {
        const download = page.waitForEvent('download');
        await dialog(page).getByRole('button', { name: 'Save the list' }).click();
        await download;
      },
      well: opened,
    },
  ],
  pushState: [{ name: 'a view', way: 'throws', act: pressed('Ties'), says: null, well: ties }],
  replaceState: [
    {
      name: 'a search',
      way: 'throws',
      act: (page) => theApp(page).search.fill('asylum'),
      says: null,
      well: (page) => theApp(page).count.filter({ hasText: /^[1-9]\d? of/ }),
    },
  ],
};

/** All trials, those of the same thing at the same border together. */
export const TRIALS: readonly (readonly (Trial & Failure)[])[] = Object.entries(
  BORDER_TRIALS,
).flatMap(([border, trials]) => {
  const names = [...new Set(trials.map(({ name }) => name))];
  return names.map((name) =>
    trials.flatMap((trial) =>
      trial.name === name ? [{ ...trial, border: border as Border }] : [],
    ),
  );
});
