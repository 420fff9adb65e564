import { type Browser, type Page, type Route, expect } from '@playwright/test';
import { test } from './test.ts';
import { attackRun } from './attack/attackRun.ts';
import { theApp } from './theApp.ts';

/** How much of all that can be lost is tried: all of it with `ATTACK_SHARE=1`, else a quarter of that share, since each waits. */
const SHARE = attackRun.share >= 1 ? 1 : attackRun.share / 4;
const VIEW = '/?open=pair:MEX-PER&mode=window&layers=ties,bloc:OAS';
const LATE_MS = 20_000;
/** Pages that wait beside each other: with more of them it is the machine that is late. */
const TOGETHER = 4;

/** A request of the page, and what happens to it. */
interface Lost {
  readonly file: string;
  readonly loss: string;
}

/** What happens to a request on its way. */
const LOSSES: Readonly<Record<string, (route: Route) => Promise<unknown>>> = {
  dropped: (route) => route.abort('connectionreset'),
  'not there': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  truncated: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  late: async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  },
};

const heading = (page: Page) =>
  page.locator('#details').getByRole('heading', { name: 'Mexico – Peru' });

/** What says that something did not come, in a part, over the page, or before the page is there. */
const sentence = (page: Page) =>
  page
    .getByRole('alert')
    .or(page.getByText('The page has not started yet.'))
    .filter({ visible: true });

/** What a reader presses to have what is missing. */
const help = (page: Page) =>
  page
    .getByRole('button', { name: /^(?:Try again|Reload the page)$/ })
    .or(page.getByRole('link', { name: 'Reload it' }))
    .filter({ visible: true })
    .first();

/** Opens the view and has the page fetch all that it fetches ahead. */
async function open(page: Page): Promise<void> {
  await page.goto(VIEW, { waitUntil: 'commit' });
  await page.mouse.move(700, 400);
  await page.mouse.move(720, 420);
}

async function isWhole(page: Page): Promise<boolean> {
  const isThere = (await heading(page).count()) > 0 && (await theApp(page).count.count()) > 0;
  return isThere && (await sentence(page).count()) === 0;
}

test(
  'each request of the page lost in turn: a sentence in view, a live page, and the view again once it comes',
  { tag: '@attack' },
  async ({ browser }) => {
    test.setTimeout(SHARE * 4 * 60 * 60_000);
    const first = await browser.newPage();
    const asked = new Set<string>();
    first.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await open(first);
    await expect(heading(first)).toBeVisible();
    await first.waitForLoadState('networkidle');
    await first.close();
    // the page itself is the browser's to tell of
    const files = [...asked].filter((path) => path !== '/').toSorted();
    expect(files.length).toBeGreaterThan(40);

    const all = files.flatMap((file) => Object.keys(LOSSES).map((loss) => ({ file, loss })));
    // neighbours in the list differ in their loss: a step that is prime to their number takes all kinds
    const step = Math.max(1, 2 * Math.round(0.5 / SHARE) + 1);
    const tried = SHARE >= 1 ? all : all.filter((_, at) => at % step === 0);
    const faults: string[] = [];
    const tryOne = (lost: Lost) =>
      test.step(`${lost.file} is ${lost.loss}`, () =>
        lose(browser, lost).catch((error: unknown) => {
          faults.push(`${lost.file} is ${lost.loss}: ${String(error)}`);
        }));
    const isLate = ({ loss }: Lost) => loss === 'late';
    for (const lost of tried.filter((one) => !isLate(one))) await tryOne(lost);
    const late = tried.filter(isLate);
    for (let at = 0; at < late.length; at += TOGETHER)
      await Promise.all(late.slice(at, at + TOGETHER).map(tryOne));
    expect(faults).toEqual([]);
  },
);

/** Opens the view without a file, and has it come in the end. */
async function lose(browser: Browser, lost: Lost): Promise<void> {
  const page = await browser.newPage();
  try {
    await loseOn(page, lost);
  } catch (error) {
    // a page that is gone says nothing, and that is not what failed
    const says = await page.locator('body').innerText().catch(String);
    throw new Error(`${String(error)}\nThe page says: ${says.slice(0, 600)}`, { cause: error });
  } finally {
    await page.close();
  }
}

async function loseOn(page: Page, { file, loss }: Lost): Promise<void> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const isFile = (url: URL) => url.pathname === file;
  let isAsked = false;
  page.on('request', (request) => {
    isAsked ||= isFile(new URL(request.url()));
  });
  // what comes late has come then: with routes the browser keeps nothing, and would wait each time anew
  const times = loss === 'late' ? 1 : Infinity;
  let isBack = false;
  // a request that the page has given up meanwhile has nobody to answer
  const answer = (route: Route) =>
    (isBack ? route.continue() : LOSSES[loss]?.(route))?.catch(() => undefined);
  await page.route(isFile, answer, { times });
  await open(page);
  // a pointer that moved before the page listened moves again
  await expect
    .poll(
      async () => {
        await page.mouse.move(700, 400);
        await page.mouse.move(720, 420);
        return isAsked;
      },
      { timeout: LATE_MS + 60_000 },
    )
    .toBe(true);
  // it is whole without the file, or says so where that is seen
  await expect
    .poll(async () => (await isWhole(page)) || (await sentence(page).first().isVisible()), {
      timeout: LATE_MS + 30_000,
    })
    .toBe(true);
  if (!(await isWhole(page))) {
    // a section of the dossier says so in its place, which a reader scrolls to
    const inDossier = page.locator('#details').locator(sentence(page));
    if ((await inDossier.count()) > 0) await inDossier.first().scrollIntoViewIfNeeded();
    // what came by itself meanwhile is said no more
    await expect(async () => {
      if (await isWhole(page)) return;
      await expect(sentence(page).first()).toBeInViewport({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
  }
  // a route that was taken away would leave a request that waits for it without an answer
  isBack = true;
  await expect(async () => {
    if (await isWhole(page)) return;
    if ((await help(page).count()) > 0) await help(page).click({ timeout: 2_000 });
    await expect.poll(() => isWhole(page), { timeout: 4_000 }).toBe(true);
  }).toPass({ timeout: 60_000 });
  await expect(theApp(page).search).toBeEditable();
  // what was cut off in the middle is no script
  expect(faults.filter((fault) => !/^(?:Unexpected|Invalid or|missing)/.test(fault))).toEqual([]);
}
