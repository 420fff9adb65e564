import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { TRIALS } from './borderTrials.ts';
import { attackRun } from './attackRun.ts';
import { failOnce } from './failOnce.ts';
import { theApp } from '../theApp.ts';
import { watchFaults } from './watchFaults.ts';

for (const trial of attackRun.drawnOf(TRIALS))
  test(
    `${trial.border} ${trial.way} once (${trial.name}, call ${trial.call ?? 1}): it is said where the reader looks, the page lives, and all is well again`,
    { tag: '@attack' },
    async ({ page }) => {
      const faults = watchFaults(page);
      const { border, way, query = '', act, says, heal, well, reported, ...where } = trial;
      await failOnce(page, { border, way, ...where });
      await page.goto(`/${query}`);
      const { search } = theApp(page);
      await expect(search).toBeEditable();
      await act?.(page);
      if (says) await expect(says(page)).toBeInViewport();
      await heal?.(page);
      await expect(well(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(search).toBeEditable();
      expect(faults.filter((fault) => !reported?.test(fault))).toEqual([]);
    },
  );

test('fonts that do not come leave the words in others', { tag: '@attack' }, async ({ page }) => {
  const faults = watchFaults(page);
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.goto('/?open=pair:MEX-PER');
  await expect(theApp(page).title).toHaveText('Mexico – Peru');
  await expect(theApp(page).count).toBeVisible();
  expect(faults).toEqual([]);
});
