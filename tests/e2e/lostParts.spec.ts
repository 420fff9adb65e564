import { type Page, type Route, expect } from '@playwright/test';
import { attackRun } from './attack/attackRun.ts';
import { test } from './test.ts';
import { openApp } from './theApp.ts';

/** A view, the address that opens it, its file, and what is seen of it once that has come. */
interface LateView {
  readonly query: string;
  readonly file: string;
  readonly seen: (page: Page) => ReturnType<Page['locator']>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name, exact: true }).first();

const VIEWS: Readonly<Record<string, LateView>> = {
  dossier: {
    query: '?open=pair:MEX-PER',
    file: 'Dossier',
    seen: heading('Mexico – Peru'),
  },
  ties: { query: '?page=ties', file: 'TiesPage', seen: heading('Diplomatic ties') },
  changes: { query: '?page=changes', file: 'ChangesPage', seen: heading('What changed') },
  pair: {
    query: '?page=pair&pair=MEX-PER',
    file: 'PairPage',
    seen: heading('Mexico – Peru, two centuries'),
  },
  region: { query: '?page=region', file: 'RegionPage', seen: heading(/^The ties of the Americas/) },
  scenarios: { query: '?page=scenarios', file: 'ScenariosPage', seen: heading('Scenarios') },
  sources: { query: '?page=sources', file: 'SourcesPage', seen: heading('Sources') },
  record: { query: '?page=record', file: 'RecordPage', seen: heading('The record, and its holes') },
  method: { query: '?page=method', file: 'MethodPage', seen: heading(/method/i) },
  about: { query: '?page=about', file: 'AboutPage', seen: heading('About Hemisphere') },
  shortcuts: { query: '?page=shortcuts', file: 'ShortcutsPage', seen: heading(/keyboard/i) },
  story: {
    query: '',
    file: 'following',
    seen: (page) => page.getByRole('button', { name: 'Show on the map' }),
  },
  legend: {
    query: '?page=',
    file: 'following',
    seen: (page) => page.getByText('are below full relations').first(),
  },
  overlay: {
    query: '?layers=ties,bloc:OAS',
    file: 'OverlayLegend',
    seen: (page) => page.getByRole('region', { name: 'Overlay' }),
  },
  dates: {
    query: '?mode=window',
    file: 'following',
    seen: (page) => page.getByRole('textbox', { name: 'Start date' }),
  },
};

/** Ways in which a file does not come. */
const LOSSES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.fulfill({ status: 404, body: '' }),
  'is dropped': (route) => route.abort('connectionreset'),
  'is cut off': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
};

const alert = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This part did not come' }).first();

/** Each view with each way of losing its file. */
const LOST = Object.entries(VIEWS).map(([name, view]) =>
  Object.entries(LOSSES).map(([loss, lose]) => ({ name, ...view, loss, lose })),
);

for (const { name, query, file, seen, loss, lose } of attackRun.drawnOf(LOST))
  test(`the ${name} says so where its file ${loss}, and comes when it is tried again`, async ({
    page,
  }) => {
    const files = new RegExp(`/assets/${file}-[^/]+\\.js$`);
    await page.route(files, lose);
    await page.goto(`/${query}`);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await expect(alert(page)).toBeInViewport();
    const isOnTop = await alert(page).evaluate((notice) => {
      const { left, top, width, height } = notice.getBoundingClientRect();
      const front = document.elementFromPoint(left + width / 2, top + height / 2);
      return front !== null && (notice.contains(front) || front.contains(notice));
    });
    expect(isOnTop).toBe(true);
    await page.unroute(files);
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expect(seen(page)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  });

test('a gap in the network at the first move of the pointer costs nothing', async ({
  page,
  context,
}) => {
  const app = await openApp(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const missed = page.waitForEvent('requestfailed');
  await page.mouse.move(600, 300);
  await page.mouse.move(620, 320);
  await missed;
  await context.setOffline(false);
  await app.events.getByRole('button').first().click();
  await expect(page.locator('#details').getByRole('heading').first()).toBeVisible();
  await page.getByRole('button', { name: 'Layers' }).click();
  await expect(page.getByRole('radio', { name: 'Bloc or treaty' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ties', exact: true }).click();
  await expect(heading('Diplomatic ties')(page)).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

test('what could not be fetched comes by itself once there is a network again', async ({
  page,
  context,
}) => {
  await page.route(/\/assets\/TiesPage-/, (route) => route.abort());
  await page.goto('/?page=ties');
  await expect(alert(page)).toBeVisible();
  await page.unroute(/\/assets\/TiesPage-/);
  // what is on its way now would be lost in the gap, and asked for by hand
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(heading('Diplomatic ties')(page)).toBeVisible();
});

test('a page that is older than the site offers the newer one, and keeps the view', async ({
  page,
}) => {
  await openApp(page);
  await page.waitForLoadState('networkidle');
  // what a new deployment does: other names, the old ones gone
  await page.route(/\/assets\/(?!index).*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/index-[\w-]+\.js/g, 'index-newer.js');
      await route.fulfill({ response, body });
    },
  );
  await page.getByRole('button', { name: 'Ties', exact: true }).click();
  // others of the page are missed as well
  const ofPage = page.getByRole('alert').filter({ hasText: 'There is a newer version' }).last();
  await expect(ofPage).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await ofPage.getByRole('button', { name: 'Reload the page' }).click();
  await expect(heading('Diplomatic ties')(page)).toBeVisible();
});

test('where the script of the page does not come, the page says so and leads to a new try', async ({
  page,
}) => {
  const script = /\/assets\/index-[^/]+\.js$/;
  await page.route(script, (route) => route.fulfill({ status: 404 }));
  await page.goto('/?open=pair:MEX-PER');
  const words = page.getByText('The page has not started yet.');
  await expect(words).toBeHidden();
  await expect(words).toBeVisible();
  for (const lang of ['en', 'es', 'pt', 'fr'])
    await expect(page.locator(`li[lang=${lang}]`).getByRole('link')).toBeVisible();
  await page.unroute(script);
  await page.getByRole('link', { name: 'Reload it' }).click();
  await expect(heading('Mexico – Peru')(page)).toBeVisible();
});

test('before the script has come the page says what it is, in the language of the reader', async ({
  page,
}) => {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
  await page.goto('/?lang=es');
  const taglines = page.locator('.splash > p[lang]').filter({ visible: true });
  await expect(taglines).toHaveText([
    'Eventos y vínculos diplomáticos de las Américas a través del tiempo',
  ]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('a script of the page that came cut off, and is to stay in the cache, is fetched anew on a new try', async ({
  page,
}) => {
  const script = /\/assets\/index-[^/]+\.js$/;
  await page.route(script, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  await page.goto('/?open=pair:MEX-PER');
  await expect(page.getByText('The page has not started yet.')).toBeVisible();
  await page.unroute(script);
  await page.getByRole('link', { name: 'Reload it' }).click();
  await expect(heading('Mexico – Peru')(page)).toBeVisible();
});

test('without its styles the page lives', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route(/\.css$/, (route) => route.fulfill({ status: 404 }));
  const app = await openApp(page);
  await app.search.fill('Lima');
  await expect(app.count).toContainText(/^[1-9] of/);
  await expect(page.getByRole('alert').filter({ hasText: 'stopped' })).toHaveCount(0);
  expect(faults).toEqual([]);
});
