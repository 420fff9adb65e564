import { BESIEGED_PRESSES, besiegedQueries, onPaper } from './besiegedViews.ts';
import { HOSTILE_SETS, hostileSet } from '../../attack/sets/hostileSet.ts';
import { type Page, expect } from '@playwright/test';
import { test } from '../test.ts';
import { attackRun } from './attackRun.ts';
import { besiege } from './hostility.ts';
import { fetchedAhead } from './fetchedAhead.ts';
import { restedView } from './viewText.ts';
import { theApp } from '../theApp.ts';
import { turnTo } from '../turnTo.ts';

const ROUNDS = attackRun.roundsOf(HOSTILE_SETS);

/** As a set that somebody names: what the build has checked is not checked again. */
const NAMED = 'data=data/americas.json';

/** Presses what opens a menu or a dialog, looks, and closes it. */
async function press(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const opened = page.locator('dialog[open], :popover-open');
  await expect(opened.first()).toBeVisible();
  await look();
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
}

for (const policy of ['with', 'without'] as const)
  test(
    `${ROUNDS} data sets of hostile texts in all views, ${policy} the policy of the page, from seed ${attackRun.seed}: nothing of them takes effect`,
    { tag: '@attack' },
    async ({ browser }) => {
      test.setTimeout(120_000 + ROUNDS * 120_000);
      const dice = attackRun.diceOf(policy === 'with' ? 20 : 21);
      const context = await browser.newContext({
        bypassCSP: policy === 'without',
        viewport: { width: 1440, height: 900 },
      });
      const { page, check } = await besiege(context);
      const first = dice.below(HOSTILE_SETS);
      for (let round = 0; round < ROUNDS; round++) {
        const number = (first + round) % HOSTILE_SETS;
        const where = (view: string) => `set ${number}, ${view}, from seed ${attackRun.seed}`;
        await page.route('**/data/americas.json', (route) =>
          route.fulfill({ contentType: 'application/json', body: hostileSet(number) }),
        );
        await page.goto(`/?${NAMED}`);
        await expect(theApp(page).count).toBeVisible();
        await fetchedAhead(page);
        await check(where('the greeting'));
        await page.getByText(/\d+ problems? in the data set/).click();
        await check(where('what was left out'));
        for (const name of BESIEGED_PRESSES) await press(page, name, () => check(where(name)));
        for (const query of besiegedQueries(dice)) {
          await turnTo(page, `${query}${query === '' ? '?' : '&'}${NAMED}`);
          await restedView(page);
          await check(where(query));
        }
        await turnTo(page, `?mode=all&layers=ties,interventions&${NAMED}`);
        await page.getByRole('application').focus();
        await page.keyboard.press('Enter');
        for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
        await page.mouse.move(500 + dice.below(300), 250 + dice.below(200));
        await check(where('the map'));
        await onPaper(page, () => check(where('paper')));
        await page.goto(`/?embed=1&lang=pt&mode=all&${NAMED}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await check(where('the embedded map'));
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      }
      await context.close();
    },
  );
