import { dialog, show } from '../ownFile.ts';
import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts';
import { ROW_FORMAT_IDS } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { attackRun } from './attackRun.ts';
import { besiege } from './hostility.ts';
import { fetchedAhead } from './fetchedAhead.ts';
import { hostileRows } from '../../attack/rows/hostileRows.ts';
import { onPaper } from './besiegedViews.ts';
import { openApp } from '../theApp.ts';
import { restedView } from './viewText.ts';
import { turnTo } from '../turnTo.ts';

const ROUNDS = attackRun.roundsOf(HOSTILE_TEXTS.length);
const VIEWS = [
  '?mode=all&page=changes',
  '?mode=all&open=pair:MEX-PER',
  '?mode=all&open=country:USA',
  '?mode=all&q=a',
  '?mode=sofar',
] as const;

for (const policy of ['with', 'without'] as const)
  test(
    `${ROUNDS} files of hostile cells in all formats, ${policy} the policy of the page, from seed ${attackRun.seed}: nothing of them takes effect`,
    { tag: '@attack' },
    async ({ browser }) => {
      test.setTimeout(120_000 + ROUNDS * 120_000);
      const dice = attackRun.diceOf(policy === 'with' ? 30 : 31);
      const context = await browser.newContext({
        bypassCSP: policy === 'without',
        viewport: { width: 1440, height: 900 },
      });
      const { page, check } = await besiege(context);
      const app = await openApp(page, '?mode=all');
      await fetchedAhead(page);
      const first = dice.below(HOSTILE_TEXTS.length);
      for (let round = 0; round < ROUNDS; round++) {
        const number = (first + round) % HOSTILE_TEXTS.length;
        const format = ROW_FORMAT_IDS[number % ROW_FORMAT_IDS.length] ?? 'plain';
        const where = (view: string) =>
          `file ${number} as ${format}, ${view}, from seed ${attackRun.seed}`;
        // names of files have no slash
        const name = `${(HOSTILE_TEXTS[number] ?? '').slice(0, 200).replaceAll(/[/\\\0]/g, '-')}.csv`;
        await page.getByRole('button', { name: 'Open data' }).click();
        const chooser = page.waitForEvent('filechooser');
        await dialog(page).getByRole('button', { name: 'Choose a file' }).click();
        const buffer = Buffer.from(hostileRows(format, number));
        await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
        await expect(dialog(page).getByRole('combobox')).toBeVisible();
        await check(where('before it is read'));
        await dialog(page).getByRole('combobox').selectOption(format);
        await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
        await expect(dialog(page)).toContainText(/events? read from/);
        for (const fold of await dialog(page).locator('summary').all()) await fold.click();
        await check(where('its report'));
        await show(page);
        const rows = app.events.getByRole('button');
        for (let row = 0; row < Math.min(4, await rows.count()); row++) {
          await rows.nth(row).click();
          await expect(app.title).toBeVisible();
          await check(where(`row ${row}`));
        }
        for (const view of VIEWS) {
          await turnTo(page, view);
          await restedView(page);
          await check(where(view));
        }
        await page.getByRole('button', { name: 'Share' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check(where('the link to it'));
        await page.keyboard.press('Escape');
        await onPaper(page, () => check(where('paper')));
        await turnTo(page, '?mode=all');
      }
      await context.close();
    },
  );
