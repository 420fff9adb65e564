import { type Page, expect } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose, countOf, dialog, read, show } from './ownFile.ts';
import { openApp } from './theApp.ts';
import { test } from './test.ts';

const HEAD = 'date,lat,lng,actor1,actor2,cameo,title';
const rowsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `2020-0${1 + (at % 9)}-1${at % 10},-12.05,-77.04,PER,MEX,161,Row ${at + 1}`,
  );
const FEW = [HEAD, ...rowsOf(5)];

/** What a page does to its workers, as a browser does for want of memory: it ends them without a word. */
interface Killing {
  /** Ends the newest worker as soon as it is asked for something. */
  killAsked: () => void;
  killNow: () => void;
  /** Ends each worker to come once it has said that it is there, until `spare` is called. */
  killEach: () => void;
  spare: () => void;
  readonly killed: number;
}

async function prepareKilling(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    let spares = true;
    const killing = {
      killed: 0,
      killAsked: () => {
        const newest = workers.at(-1);
        const post = newest?.postMessage.bind(newest);
        const asked = (message: unknown) => {
          post?.(message);
          killing.killNow();
        };
        Object.assign(newest ?? {}, { postMessage: asked });
      },
      killNow: () => {
        workers.at(-1)?.terminate();
        killing.killed++;
      },
      killEach: () => void (spares = false),
      spare: () => void (spares = true),
    };
    class Mortal extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers.push(this);
        if (!spares) this.addEventListener('message', killing.killNow, { once: true });
      }
    }
    Object.assign(globalThis, { Worker: Mortal, killing });
  });
}

/** Does something to the workers of a page. */
const kill = (page: Page, how: Exclude<keyof Killing, 'killed'>): Promise<void> =>
  page.evaluate((name) => (globalThis as unknown as { killing: Killing }).killing[name](), how);

const killed = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { killing: Killing }).killing.killed);

/** No answer within so long is none for ever. */
const SILENCE_MS = 60_000;

test('a worker that ends in the middle of a file is missed, and is started anew', async ({
  page,
}) => {
  await prepareKilling(page);
  await page.clock.install();
  await openApp(page);
  await kill(page, 'killEach');
  await read(page, 'many.csv', [HEAD, ...rowsOf(100_000)]);
  await expect.poll(() => killed(page)).toBe(1);
  await page.clock.runFor(SILENCE_MS);
  await expect(dialog(page).getByRole('alert')).toContainText(
    'What reads the file ended in the middle of it',
  );
  await kill(page, 'spare');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page)).toContainText('100,000 events read from “many.csv”');
});

test('a search whose worker ends says so, and a second end asks for the page anew', async ({
  page,
}) => {
  await prepareKilling(page);
  await page.clock.install();
  const app = await openApp(page);
  await read(page, 'few.csv', FEW);
  await show(page);
  await kill(page, 'killAsked');
  await app.search.fill('row 3');
  await expect(page.getByText('Searching the file …')).toBeVisible();
  const list = page.getByRole('region', { name: 'Events' });
  await page.clock.runFor(SILENCE_MS);
  await expect(list.getByRole('alert')).toContainText('The file could not be searched.');
  await list.getByRole('button', { name: 'Try again' }).click();
  await page.clock.runFor(1_000);
  await expect(countOf(page)).toContainText('1 of 5');

  await kill(page, 'killNow');
  await app.search.fill('row 4');
  await page.clock.runFor(SILENCE_MS);
  const end = list.getByRole('alert');
  await expect(end).toContainText(
    'What reads “few.csv” has stopped for good: reload the page and open the file again.',
  );
  await app.search.fill('');
  await expect(end).toBeVisible();
  await end.getByRole('button', { name: /Reload the page/ }).click();
  await expect(app.count).toBeVisible();
  await expect(end).toHaveCount(0);
});

test('a file that is taken away says once, in each list, that its rows stand without words', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'rows-'));
  const path = join(folder, 'gone.csv');
  const text = [HEAD, ...rowsOf(400)].join('\n');
  await writeFile(path, text);
  await openApp(page);
  await page.getByRole('button', { name: 'Open data' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await show(page);
  const list = page.getByRole('region', { name: 'Events' });
  await expect(list.getByRole('button', { name: /^Row \d+$/ }).first()).toBeVisible();
  await rm(folder, { recursive: true });
  const rows = page.getByRole('list', { name: 'Events' });
  await rows.getByRole('button').first().focus();
  await page.keyboard.press('End');
  const note = page.getByText('“gone.csv” cannot be read any more: it was moved, changed or');
  await expect(note).toHaveCount(1);
  await expect(list.getByRole('alert')).toContainText(
    'rows not read yet stand without their words',
  );
  await rows.getByRole('button').last().click();
  await expect(page.locator('#details').getByRole('alert')).toContainText(
    'The browser could not read the file to its end',
  );
});

test('a file is opened once what reads files has come', async ({ page, context }) => {
  await openApp(page);
  await page.route(/\/assets\/(?:rowCode|workerPort)-/, (route) => route.abort());
  await read(page, 'few.csv', FEW);
  await expect(dialog(page).getByRole('alert')).toContainText(
    'What reads files could not be fetched. Check the connection',
  );
  await page.unroute(/\/assets\/(?:rowCode|workerPort)-/);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(dialog(page)).toContainText('5 events read from “few.csv”');
});

test('a worker that does not come is a matter of the network, and comes when it is asked again', async ({
  page,
}) => {
  await openApp(page);
  await page.route(/\/assets\/engineWorker-/, (route) => route.abort());
  await choose(page, 'few.csv', FEW.join('\n'));
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toContainText(
    'What reads files could not be fetched',
  );
  await page.unroute(/\/assets\/engineWorker-/);
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page)).toContainText('5 events read from “few.csv”');
});
