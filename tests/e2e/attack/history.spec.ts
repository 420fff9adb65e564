import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { fetchedAhead } from './fetchedAhead.ts';
import { heapOf, sayHeld } from './heapOf.ts';
import { ADDRESSES } from './addresses.ts';
import { attackRun } from './attackRun.ts';
import { openApp } from '../theApp.ts';
import { turnTo } from '../turnTo.ts';
import { restedView, viewText } from './viewText.ts';
import { watchFaults } from './watchFaults.ts';

/** Runs in the page: goes so far in its history, and resolves when it is there. */
function goSteps(steps: number): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.go(steps);
  });
}

const STEPS = 200;

test(
  `Back and Forward ${attackRun.partOf(STEPS)} times from seed ${attackRun.seed}: each view is the one of its address, and memory does not grow`,
  { tag: '@attack' },
  async ({ page }) => {
    test.setTimeout(120_000 + attackRun.share * 15 * 60_000);
    const dice = attackRun.diceOf(2);
    const faults = watchFaults(page);
    const app = await openApp(page, ADDRESSES[0]);
    await fetchedAhead(page);
    const visits = attackRun.partOf(STEPS) >= ADDRESSES.length ? ADDRESSES : picked();
    function picked() {
      return [ADDRESSES[0] ?? '', ...dice.times(11, () => dice.pick(ADDRESSES))];
    }
    for (const address of visits) {
      await turnTo(page, address);
      await restedView(page);
    }
    const views: string[] = [];
    let at = visits.length - 1;
    const ask = await heapOf(page);
    /** From where one is to another place in the history, one step or several at once. */
    const goTo = async (next: number) => {
      // two visits may have one address: the step itself is waited for
      if (next !== at) await page.evaluate(goSteps, next - at);
      at = next;
      await expect.poll(() => page.evaluate(() => location.search)).toBe(visits[at]);
      const known = views[at];
      if (known === undefined) views[at] = await restedView(page);
      else
        await expect
          .poll(() => viewText(page), `${visits[at]}, from seed ${attackRun.seed}`)
          .toBe(known);
    };
    const held = async () => {
      // by the same way each time: React holds on to what went last
      await goTo(visits.length - 1);
      await goTo(0);
      // of a long list, what is on screen is in the page: its beginning, whatever was read before
      await app.events.evaluate((list) => list.parentElement?.scrollTo(0, 0));
      await restedView(page);
      return ask();
    };
    for (let warm = 0; warm < visits.length; warm++) await goTo(warm);
    for (let warm = visits.length - 1; warm >= 0; warm--) await goTo(warm);
    const before = await held();
    for (let step = 0; step < attackRun.partOf(STEPS); step++) {
      const far = dice.chance(0.2) ? 1 + dice.below(4) : 1;
      const isBack = at - far >= 0 && (at + far >= visits.length || dice.chance(0.5));
      await goTo(Math.min(visits.length - 1, isBack ? at - far : at + far));
    }
    const after = await held();
    const words = `${sayHeld(before)} before, ${sayHeld(after)} after ${attackRun.partOf(STEPS)} steps`;
    console.log(words);
    expect(after.bytes, words).toBeLessThan(before.bytes * 1.05);
    expect(after.nodes, words).toBeLessThan(before.nodes * 1.05);
    expect(after.listeners, words).toBeLessThanOrEqual(before.listeners * 1.02);
    await page.reload();
    await fetchedAhead(page);
    await expect.poll(() => viewText(page)).toBe(views[at]);
    expect(faults).toEqual([]);
  },
);
