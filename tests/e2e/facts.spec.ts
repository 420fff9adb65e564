import { expect, type Locator, type Page } from '@playwright/test';
import { type Act, FACTS, LOT, type Place } from './facts.ts';
import { chooseRelationship, openApp, theApp } from './theApp.ts';
import { test } from './test.ts';

/** What may stand between the parts of an answer. */
const BETWEEN = '[^]{0,200}';

test.describe(`thirty facts, drawn by lot ${String(LOT)}, in at most two acts`, () => {
  // one page for all, in turn: a fact takes no longer than its reader
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
  });
  test.afterAll(async () => {
    await page.close();
  });

  for (const { question, acts, where, answer } of FACTS)
    test(question, async () => {
      await openApp(page);
      for (const act of acts) await perform(page, act);
      await expect(placeOf(page, where)).toHaveText(new RegExp(answer.join(BETWEEN)));
    });
});

test('the lot has thirty facts, each of another record', () => {
  expect(new Set(FACTS.map(({ id }) => id)).size).toBe(30);
});

async function perform(page: Page, act: Act): Promise<void> {
  const app = theApp(page);
  if ('search' in act) {
    await app.search.fill(act.search);
    return expect(app.filters).toContainText(act.search);
  }
  if ('relationship' in act) return chooseRelationship(page, act.relationship);
  if ('day' in act) {
    await app.endDate.fill(act.day);
    return app.endDate.press('Enter');
  }
  if ('mode' in act) return app.mode(act.mode).check();
  if ('press' in act) return page.getByRole('button', { name: act.press, exact: true }).click();
  return hits(page).filter({ hasText: act.hit }).first().click();
}

/** All that words have found: other things than events, events at other times, events shown. */
const hits = (page: Page) =>
  page
    .getByRole('region', { name: /^(Also found|At other times)$/ })
    .or(theApp(page).events)
    .getByRole('button');

function placeOf(page: Page, place: Place): Locator {
  const { details, events, ties } = theApp(page);
  if (place === 'Details') return details;
  if (place === 'Events') return events;
  if (place === 'Diplomatic ties') return ties;
  if (place === 'What changed') return page.getByRole('dialog', { name: place });
  return page.getByRole('region', { name: place, exact: true });
}
