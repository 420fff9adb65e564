import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { LANG_NAMES } from '../../src/i18n/langNames.ts';
import type { Lang } from '../../src/model/LocalText.ts';
import type { Theme } from '../../src/lens/Lens.ts';
import { openApp } from './theApp.ts';
import { readFileSync } from 'node:fs';
import { axeFinds } from './axeFinds.ts';
import { turnTo } from './turnTo.ts';

/** A state of the page: by link, and by the face that is chosen or the button that is pressed then, as its message has it. */
interface State {
  readonly name: string;
  readonly query: string;
  readonly check?: string;
  readonly press?: string;
}

/** The states of one surface, gone through on one page, and what stands there once one is shown. */
interface Surface {
  readonly states: readonly State[];
  readonly shown: string;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  dossier: {
    shown: '#details h2',
    states: [
      { name: 'an event with competing claims', query: 'open=event:E50' },
      { name: 'a relationship', query: 'pair=MEX-PER&open=pair:MEX-PER' },
      { name: 'a country', query: 'open=country:VEN' },
      { name: 'a checked claim', query: 'open=claim:S10' },
      { name: 'a bloc', query: 'open=bloc:OAS' },
      { name: 'a vote', query: 'open=vote:UNGA-CUBA-2025' },
      { name: 'a source', query: 'open=source:RDCR' },
      { name: 'a scenario', query: 'open=scenario:escalation' },
    ],
  },
  page: {
    shown: 'dialog[open] h2',
    states: [
      { name: 'the table of ties', query: 'page=ties' },
      { name: 'the matrix', query: 'page=matrix' },
      { name: 'what changed', query: 'page=changes' },
      { name: 'what changed in 1821', query: 'page=changes&from=1821-01-01&to=1822-12-31' },
      { name: 'nothing changed', query: 'page=changes&mode=day&to=1900-01-01&pair=MEX-PER' },
      { name: 'two days compared', query: 'page=changes&mode=sofar', check: 'changes.face.days' },
      { name: 'two centuries of two pairs', query: 'page=pair&pair=CUB-USA,MEX-PER' },
      { name: 'the region over time', query: 'page=region' },
      { name: 'the scenarios', query: 'page=scenarios' },
      { name: 'the sources', query: 'page=sources' },
      { name: 'facts on one source', query: 'page=sources&mode=all', check: 'sources.face.lone' },
      { name: 'the record itself', query: 'page=record' },
      { name: 'the method', query: 'page=method' },
      { name: 'the keys', query: 'page=shortcuts' },
      { name: 'about', query: 'page=about' },
    ],
  },
  map: {
    shown: '#time',
    states: [
      { name: 'the first visit', query: '' },
      { name: 'a search', query: 'q=chavez' },
      { name: 'nothing shown', query: 'q=zzzz' },
      { name: 'a bloc on the map', query: 'layers=ties,bloc:OAS' },
      { name: 'a vote on the map', query: 'layers=ties,vote:UNGA-CUBA-2025' },
      {
        name: 'all filters on one day',
        query: 'mode=day&country=PER&topic=diplomacy&pair=MEX-PER',
      },
      { name: 'part of a link not followed', query: 'from=yesterday&topic=gossip' },
      { name: 'the share dialog', query: 'mode=sofar', press: 'share.open' },
      { name: 'the dialog for files', query: 'mode=all', press: 'import.open' },
      { name: 'the layers', query: 'mode=all', press: 'app.layers' },
      { name: 'the menu', query: 'mode=day', press: 'app.more' },
      { name: 'the languages', query: 'mode=window', press: 'app.lang' },
    ],
  },
};

interface Round {
  readonly lang: Lang;
  readonly width: number;
  readonly surfaces: readonly string[];
}

const ALL = Object.keys(SURFACES);

/** All in one language on a wide and on a narrow screen; what another language says is one surface of each. */
const ROUNDS: readonly Round[] = [
  { lang: 'en', width: 1440, surfaces: ALL },
  { lang: 'en', width: 390, surfaces: ALL },
  { lang: 'es', width: 1440, surfaces: ['page'] },
  { lang: 'pt', width: 390, surfaces: ['dossier'] },
  { lang: 'fr', width: 390, surfaces: ['map'] },
];

/** What opened last goes first, and what it was opened from after it. */
async function closeAll(page: Page): Promise<void> {
  const opened = page.locator('dialog:modal, :popover-open');
  for (let count = await opened.count(); count > 0; count--) {
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(count - 1);
  }
}

/** What a button is called in a language. */
function nameOf(lang: Lang, id: string): string {
  const [room = ''] = id.split('.');
  const text = readFileSync(`src/i18n/messages/${lang}/${room}.json`, 'utf8');
  const message = (JSON.parse(text) as Record<string, string>)[id] ?? id;
  return message.replace('{lang}', LANG_NAMES[lang]);
}

function surfacesOf(names: readonly string[]) {
  return Object.entries(SURFACES).filter(([name]) => names.includes(name));
}

for (const { lang, width, surfaces } of ROUNDS)
  for (const [surface, { states, shown }] of surfacesOf(surfaces))
    test(`axe finds nothing: ${surface}, ${lang}, ${String(width)} px wide`, async ({ page }) => {
      // twice a dozen states, each read through whole
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.addInitScript((kept) => localStorage.setItem('hemisphere.lang', kept), lang);
      await page.goto('./');
      await expect(page.locator('#time')).toBeAttached();
      for (const { name, query, check, press } of states) {
        if (query) await turnTo(page, lang === 'en' ? `?${query}` : `?${query}&lang=${lang}`);
        await expect(page.locator(shown).first()).toBeVisible();
        if (check)
          await page.getByRole('radio', { name: nameOf(lang, check) }).check({ force: true });
        if (press) {
          const button = (id: string) =>
            page.getByRole('button', { name: nameOf(lang, id), exact: true });
          const folded = width < 760;
          if (folded) await button('app.menu').click();
          // what the wide bar keeps under "More" stands in the menu itself
          if (!folded || press !== 'app.more') await button(press).click();
          await expect(page.locator('dialog:modal, :popover-open').first()).toBeVisible();
        }
        const schemes: readonly Theme[] = lang === 'en' ? ['light', 'dark'] : ['light'];
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const rules = colorScheme === 'light' ? 'all' : 'colours';
          expect.soft(await axeFinds(page, { rules }), `${name}, ${colorScheme}`).toEqual([]);
        }
        await page.emulateMedia({ colorScheme: 'light' });
        if (press) await closeAll(page);
      }
    });

test('axe finds nothing in an embed', async ({ page }) => {
  await page.goto('./?embed=1&pair=MEX-PER');
  await expect(page.getByRole('application')).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
});

test('axe finds nothing while the map is walked', async ({ page }) => {
  await openApp(page, '?pair=MEX-PER');
  await page.keyboard.press('m');
  await expect(page.getByRole('listbox')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeFocused();
  expect(await axeFinds(page)).toEqual([]);
});

test('axe finds nothing while the data set loads, nor when it failed', async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/data/*.json', async (route) => {
    await asked;
    await route.fulfill({ status: 503, body: 'later' });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.getByText('Loading the events').first()).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  answer();
  await expect(page.getByRole('alert')).toContainText('status 503');
  expect(await axeFinds(page)).toEqual([]);
});

test('axe finds nothing while a dossier is on its way', async ({ page }) => {
  await page.route('**/data/americas.json', () => undefined);
  await page.goto('./?open=event:E43');
  await expect(page.locator('#details').getByRole('status')).toHaveText('Opening…');
  expect(await axeFinds(page)).toEqual([]);
});

test('axe finds nothing where records are left out', async ({ page }) => {
  const broken = JSON.parse(readFileSync('public/data/americas.json', 'utf8')) as {
    events: { date: string }[];
  };
  const [victim] = broken.events;
  if (victim) victim.date = 'last Monday';
  await page.route('**/data/americas.json', (route) => route.fulfill({ json: broken }));
  await page.goto('./?data=data/americas.json');
  await page.getByText(/\d+ problems? in the data set/).click();
  expect(await axeFinds(page)).toEqual([]);
});
