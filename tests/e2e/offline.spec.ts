import { type Page, expect } from '@playwright/test';
import { type Site, openSite } from './aSite.ts';
import { endOfInstall, forgetHttpCache, keptBytes, keptPaths, untilKept } from './keptOnDevice.ts';
import { test as base } from './test.ts';
import { theApp } from './theApp.ts';
import { axeFinds } from './axeFinds.ts';

/** A flow over a site of its own, whose service worker is allowed. */
const test = base.extend<{ site: Site }>({
  site: async ({ browserName }, give) => {
    expect(browserName).toBe('chromium');
    const site = await openSite();
    await give(site);
    await site.end();
  },
  baseURL: ({ site }, give) => give(site.address),
});
test.use({ serviceWorkers: 'allow' });

const MEGABYTE = 1_000_000;

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name, exact: true }).first();

/** Each page, and what is seen of it and of what it tells once all of that has come. */
const PAGES: Readonly<Record<string, (page: Page) => ReturnType<Page['locator']>>> = {
  '?open=pair:MEX-PER': heading('Mexico – Peru'),
  '?page=ties': heading('Diplomatic ties'),
  '?page=matrix': heading('Diplomatic ties'),
  '?page=changes': heading('What changed'),
  '?page=pair&pair=MEX-PER': heading('Mexico – Peru, two centuries'),
  '?page=region': heading(/^The ties of the Americas/),
  '?page=scenarios': heading('Scenarios'),
  '?page=sources': heading('Sources'),
  '?page=record': heading('The record, and its holes'),
  '?page=method': heading(/method/i),
  '?page=about': heading('About Hemisphere'),
  '?page=shortcuts': heading(/keyboard/i),
  '?layers=ties,visits': (page) => theApp(page).count,
  '?q=asylum': (page) => theApp(page).events.getByRole('button').first(),
  '?embed=1': (page) => page.getByRole('region', { name: 'Map' }),
};

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(theApp(page).count).toBeVisible();
  await untilKept(page);
}

function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}

async function expectWhole(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
}

test('with the server gone a second visit has all pages, in both themes', async ({
  page,
  context,
  site,
}) => {
  const faults = watchFaults(page);
  await visit(page, site.address);
  await page.close();
  await site.stop();
  const again = await context.newPage();
  await forgetHttpCache(context, again);
  const later = watchFaults(again);
  for (const theme of ['light', 'dark'] as const)
    for (const [query, seen] of Object.entries(PAGES)) {
      await again.goto(`${site.address}${query}&theme=${theme}`);
      await expect(seen(again), query).toBeVisible();
      await expectWhole(again);
    }
  expect([...faults, ...later]).toEqual([]);
});

test('a network that goes in the first visit, once the page is kept, breaks nothing in it', async ({
  page,
  context,
  site,
}) => {
  const faults = watchFaults(page);
  await visit(page, site.address);
  await site.stop();
  await forgetHttpCache(context, page);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  const app = theApp(page);
  await app.search.fill('asylum');
  await expect(app.count).toContainText(/^\d+ of/);
  await app.search.fill('');
  await app.events.getByRole('button').first().click();
  await expect(page.locator('#details').getByRole('heading').first()).toBeVisible();
  for (const [name, title] of [
    ['Ties', 'Diplomatic ties'],
    ['What changed', 'What changed'],
    ['The region over time', /^The ties of the Americas/],
    ['The record and its holes', 'The record, and its holes'],
    ['Scenarios', 'Scenarios'],
    ['Sources', 'Sources'],
    ['Method and limits', /method/i],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    if (!(await button.isVisible()))
      await page.getByRole('button', { name: 'More', exact: true }).click();
    await button.click();
    // the dossier has headings of its own
    const shown = page.getByRole('dialog').getByRole('heading', { name: title, exact: true });
    await expect(shown.first()).toBeVisible();
    await expectWhole(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  expect(faults).toEqual([]);
});

test('languages that were spoken are kept; of another a sentence says that it was not', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}?lang=en`);
  await page.goto(`${site.address}?lang=es`);
  await untilKept(page, 'es');
  await site.stop();
  await forgetHttpCache(context, page);
  await page.goto(`${site.address}?lang=es&page=method`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expectWhole(page);
  await page.goto(site.address);
  await page.getByRole('button', { name: /^(?:Language|Idioma)/ }).click();
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByText('This device has not kept it')).toBeVisible();
  // a link in that language opens all the same, in one that is there
  await page.goto(`${site.address}?lang=fr`);
  await expect(page.getByText('This device has not kept it')).toBeVisible();
  await expect(theApp(page).count).toBeVisible();
});

test('all of a build in all languages takes 3 MB at most, and nothing else is kept', async ({
  page,
  site,
}) => {
  await visit(page, site.address);
  for (const lang of ['es', 'pt', 'fr']) {
    await page.goto(`${site.address}?lang=${lang}`);
    await untilKept(page, lang);
  }
  // an address of the same site that is another data set
  await page.goto(`${site.address}?data=data/versions/2026.11.29.json`);
  await expect(theApp(page).count).toBeVisible();
  await page.waitForLoadState('networkidle');
  const [build = [], ...others] = await keptPaths(page);
  expect(others).toEqual([]);
  expect(build.length).toBeGreaterThan(100);
  expect(build.filter((path) => path.includes('versions'))).toEqual([]);
  const bytes = await keptBytes(page);
  expect(bytes).toBeGreaterThan(MEGABYTE / 2);
  expect(bytes).toBeLessThanOrEqual(3 * MEGABYTE);
});

test('a newer version is offered, and comes with the view kept', async ({ page, site }) => {
  await visit(page, `${site.address}?open=pair:MEX-PER`);
  const before = await keptPaths(page);
  site.deploy();
  await page.reload();
  await expect(heading('Mexico – Peru')(page)).toBeVisible();
  const update = page.getByRole('button', { name: 'Update', exact: true });
  await expect(page.getByRole('status').filter({ hasText: 'A newer version' })).toBeVisible();
  // it is offered: until it is taken, the page that is there stays
  const script = () => page.locator('script[type=module]').getAttribute('src');
  expect(before.flat()).toContain((await script())?.slice(2));
  await update.click();
  await expect.poll(script).toMatch(/-newer\.js$/);
  await expect(heading('Mexico – Peru')(page)).toBeVisible();
  expect(page.url()).toContain('open=pair:MEX-PER');
  await expect(update).toHaveCount(0);
  // of the old one nothing is left once no page needs it, and what was spoken is kept of the new
  await expect.poll(async () => (await keptPaths(page)).length).toBe(1);
  expect((await keptPaths(page)).flat()).toContain('kept-lang/en');
});

test('a tab that stays open over a deployment opens its parts, also when another has turned to the newer version', async ({
  page,
  context,
  site,
}) => {
  const faults = watchFaults(page);
  await visit(page, site.address);
  site.deploy();
  await forgetHttpCache(context, page);
  await page.getByRole('button', { name: 'Ties', exact: true }).click();
  await expect(heading('Diplomatic ties')(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(site.address);
  await other.getByRole('button', { name: 'Update', exact: true }).click();
  await expect
    .poll(() => other.locator('script[type=module]').getAttribute('src'))
    .toMatch(/-newer\.js$/);
  await untilKept(other);
  await expect(page.getByRole('button', { name: 'Update', exact: true })).toBeVisible();
  expect(await page.locator('script[type=module]').getAttribute('src')).not.toMatch(/-newer\.js$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
  await expect(heading('Scenarios')(page)).toBeVisible();
  await expectWhole(page);
  expect(await keptPaths(other)).toHaveLength(2);
  // the last page of the old build goes, and with it what is kept of it
  await page.close();
  await other.reload();
  await expect.poll(async () => (await keptPaths(other)).length).toBe(1);
  expect(faults).toEqual([]);
});

test('without room nothing is kept and nothing fails; with room again all is kept', async ({
  page,
  context,
  site,
}) => {
  const faults = watchFaults(page);
  const session = await context.newCDPSession(page);
  const origin = new URL(site.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await page.goto(site.address);
  expect(await endOfInstall(page)).toBe('redundant');
  expect(await keptPaths(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ties', exact: true }).click();
  await expect(heading('Diplomatic ties')(page)).toBeVisible();
  await expectWhole(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await visit(page, site.address);
  expect(faults).toEqual([]);
});

test('what the browser took away to make room is kept anew at the next visit', async ({
  page,
  site,
}) => {
  await visit(page, site.address);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await visit(page, site.address);
  expect((await keptPaths(page)).flat()).toContain('index.html');
});

test('where a file is not what the build wrote, the page is as it is without a worker', async ({
  page,
  site,
}) => {
  site.alter('data/notes.json', '<p>Sign in to this network</p>');
  await page.goto(site.address);
  expect(await endOfInstall(page)).toBe('redundant');
  expect(await keptPaths(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ties', exact: true }).click();
  await expect(heading('Diplomatic ties')(page)).toBeVisible();
  await expectWhole(page);
});

test('the page says when the device has no network, and only then', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site.address);
  const status = page.getByRole('status', { name: 'Offline' });
  await expect(status).toHaveCount(0);
  await context.setOffline(true);
  await expect(status).toHaveText('Offline. The page works as this device has kept it.');
  expect(await axeFinds(page)).toEqual([]);
  await context.setOffline(false);
  await expect(status).toHaveCount(0);
});

test('an embed keeps nothing on the device of its reader', async ({ page, site }) => {
  await page.goto(`${site.address}?embed=1`);
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await page.mouse.move(300, 300);
  await page.waitForTimeout(7_000);
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
});

test.describe('where workers are refused', () => {
  test.use({ serviceWorkers: 'block' });
  test('the page is as it is without them', async ({ page, site }) => {
    const faults = watchFaults(page);
    await page.goto(site.address);
    await page.mouse.move(300, 300);
    await expect(theApp(page).count).toBeVisible();
    await page.waitForTimeout(7_000);
    await page.getByRole('button', { name: 'Ties', exact: true }).click();
    await expect(heading('Diplomatic ties')(page)).toBeVisible();
    await expectWhole(page);
    expect(faults).toEqual([]);
  });
});
