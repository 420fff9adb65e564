import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import { LANG_NAMES } from '../../src/i18n/langNames.ts';
import { LANGS, type Lang } from '../../src/model/LocalText.ts';
import { readFileSync } from 'node:fs';
import { axeFinds } from './axeFinds.ts';

const OTHERS = LANGS.filter((lang) => lang !== 'en');

/** A message without arguments, as the page says it. */
function say(lang: Lang, id: string): string {
  const [room = ''] = id.split('.');
  const text = readFileSync(`src/i18n/messages/${lang}/${room}.json`, 'utf8');
  return (JSON.parse(text) as Record<string, string>)[id] ?? '';
}

const menuIn = (page: Page, lang: Lang) => {
  const name = say(lang, 'app.lang').replace('{lang}', LANG_NAMES[lang]);
  return page.getByRole('button', { name, exact: true });
};

/** The page speaks a language: it says so, and its list and its menu are headed in it. */
async function expectSpoken(page: Page, lang: Lang): Promise<void> {
  const heading = { name: say(lang, 'list.heading'), exact: true, level: 2 };
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await expect(menuIn(page, lang)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
}

/** Chooses a language by keyboard alone, from the menu on. */
async function choose(page: Page, from: Lang, to: Lang): Promise<void> {
  await menuIn(page, from).focus();
  await page.keyboard.press('Enter');
  const option = page.getByRole('button', { name: LANG_NAMES[to], exact: true });
  await expect(option).toHaveAttribute('lang', to);
  const isReached = () => option.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < LANGS.length && !(await isReached()); steps++)
    await page.keyboard.press('Tab');
  await expect(option).toBeFocused();
  await page.keyboard.press('Enter');
}

for (const lang of LANGS)
  test(`a link says which language the page speaks: ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`);
    await expectSpoken(page, lang);
  });

test('the language changes by keyboard, in place, and stays with the link', async ({ page }) => {
  await page.goto('/?open=pair:MEX-PER');
  await expectSpoken(page, 'en');
  await page.evaluate(() => Object.assign(window, { stays: true }));
  let from: Lang = 'en';
  for (const to of [...OTHERS, 'en'] as const) {
    await choose(page, from, to);
    await expectSpoken(page, to);
    await expect(menuIn(page, to)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`lang=${to}`));
    await expect(page.getByRole('complementary', { name: say(to, 'dossier.label') })).toContainText(
      say(to, 'marks.status.severed'),
    );
    from = to;
  }
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
});

test('Back undoes a choice, and the next visit keeps it', async ({ page }) => {
  await page.goto('/');
  await expectSpoken(page, 'en');
  await choose(page, 'en', 'fr');
  await expectSpoken(page, 'fr');
  await page.goBack();
  await expectSpoken(page, 'en');
  await page.goto('/');
  await expectSpoken(page, 'fr');
  await page.goto('/?lang=pt');
  await expectSpoken(page, 'pt');
});

test.describe('in a browser that prefers Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('the page speaks Spanish from its first word on', async ({ page }) => {
    await page.addInitScript(() => {
      const heard = new Set<string>();
      Object.assign(window, { heard });
      new MutationObserver(() => {
        for (const one of document.querySelectorAll('h2, button'))
          heard.add(one.textContent.trim());
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');
    await expectSpoken(page, 'es');
    const heard = await page.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);
    expect(heard).toContain(say('es', 'list.heading'));
    expect(heard).not.toContain(say('en', 'list.heading'));
  });

  test('a choice that cannot be read counts as none', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('hemisphere.lang', '{"es":'));
    await page.goto('/');
    await expectSpoken(page, 'es');
  });

  test('without storage the page starts, and turns to another language', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('No storage here.', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await expectSpoken(page, 'es');
    await choose(page, 'es', 'pt');
    await expectSpoken(page, 'pt');
  });
});

test('a language that cannot be loaded is told, and the page goes on in its own', async ({
  page,
}) => {
  const messages = /assets\/(?:start|later|soon)-[^/]+\.js$/;
  await page.route(messages, (route) => route.abort());
  await page.goto('/');
  await choose(page, 'en', 'es');
  await expect(page.getByText('Español could not be fetched: check the connection')).toBeVisible();
  await expectSpoken(page, 'en');
  await page.unroute(messages);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSpoken(page, 'es');
});

test('a language that did not come is spoken once there is a network', async ({
  page,
  context,
}) => {
  const messages = /assets\/(?:start|later|soon)-[^/]+\.js$/;
  await page.route(messages, (route) => route.abort());
  await page.goto('/?lang=fr');
  await expect(page.getByText('Français could not be fetched: check the connection')).toBeVisible();
  await page.unroute(messages);
  await context.setOffline(true);
  await context.setOffline(false);
  await expectSpoken(page, 'fr');
});

test('a text that the data set lacks in a language is shown in English, and marked', async ({
  page,
}) => {
  const set = JSON.parse(readFileSync('public/data/americas.json', 'utf8')) as DatasetRecord;
  const title = 'A title in English alone';
  const events = set.events.map((event) =>
    event.id === 'E43' ? { ...event, title: { en: title } } : event,
  );
  await page.route('**/data/americas.json', (route) => route.fulfill({ json: { ...set, events } }));
  await page.goto('/?lang=fr&open=event:E43&data=data/americas.json');
  await expectSpoken(page, 'fr');
  const heading = page.getByRole('heading', { level: 2 }).filter({ hasText: title });
  await expect(heading).toContainText(say('fr', 'marks.inEnglish'));
  await expect(heading.locator('[lang="en"]')).toContainText(title);
});

// in English and French, and in dark, it is one of all that axe reads
for (const lang of ['es', 'pt'] as const)
  test(`axe finds nothing in the start view in ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`);
    await expectSpoken(page, lang);
    await menuIn(page, lang).click();
    expect(await axeFinds(page)).toEqual([]);
  });
