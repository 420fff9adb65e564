import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts';
import { LENS_CLAUSES } from '../../../src/lens/lensClauses.ts';
import { attackRun } from './attackRun.ts';
import { besiege } from './hostility.ts';
import { fetchedAhead } from './fetchedAhead.ts';

const LINKS = attackRun.roundsOf(HOSTILE_TEXTS.length);

/** Half a letter has no place in an address. */
const written = (text: string) =>
  encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '').slice(0, 2000));

for (const policy of ['with', 'without'] as const)
  test(
    `${LINKS} hostile texts in each key of a link, ${policy} the policy of the page, from seed ${attackRun.seed}: nothing of them takes effect`,
    { tag: '@attack' },
    async ({ browser }) => {
      test.setTimeout(120_000 + LINKS * 60_000);
      const dice = attackRun.diceOf(policy === 'with' ? 40 : 41);
      const context = await browser.newContext({ bypassCSP: policy === 'without' });
      const { page, check } = await besiege(context);
      const first = dice.below(HOSTILE_TEXTS.length);
      for (let link = 0; link < LINKS; link++) {
        const textAt = (at: number) =>
          written(HOSTILE_TEXTS[(first + link + at) % HOSTILE_TEXTS.length] ?? '');
        // a data set of another address leaves nothing else to see, and a map within a page no panels
        const keys = LENS_CLAUSES.map(({ key }) => key).filter(
          (key) => !/^(?:data|embed)$/.test(key),
        );
        const all = keys.map((key, at) => `${key}=${textAt(at)}`).join('&');
        const search = `q=${textAt(0)}&open=source:${textAt(1)}&source=${textAt(2)}&${textAt(3)}=1`;
        for (const query of [
          all,
          search,
          `${search}&embed=1`,
          `data=${textAt(0)}`,
          `#${textAt(0)}`,
        ]) {
          await page.goto(query.startsWith('#') ? `/${query}` : `/?${query}`);
          await expect(page.getByRole('application')).toBeVisible();
          await fetchedAhead(page);
          await check(`link ${query.slice(0, 200)}, from seed ${attackRun.seed}`);
        }
      }
      await context.close();
    },
  );
