import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { atRest } from '../atRest.ts';
import { attackRun } from './attackRun.ts';
import { fetchedAhead } from './fetchedAhead.ts';
import { heapOf, sayHeld } from './heapOf.ts';
import { openApp } from '../theApp.ts';
import { turnTo } from '../turnTo.ts';
import { watchFaults } from './watchFaults.ts';

const SCRUBS = 10_000;
/** Moves of the pointer from a press to its release. */
const STROKE = 50;
/** Strokes after which what is kept by day and by size has been met. */
const WARM_UP = 6;

test(
  `the timeline scrubbed ${attackRun.partOf(SCRUBS)} times from seed ${attackRun.seed}: memory does not grow`,
  { tag: '@attack' },
  async ({ page }) => {
    test.setTimeout(60_000 + attackRun.share * 20 * 60_000);
    const dice = attackRun.diceOf(1);
    const faults = watchFaults(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    const app = await openApp(page, '?mode=window');
    await fetchedAhead(page);
    const ask = await heapOf(page);
    const began = (await app.end.getAttribute('aria-valuetext')) ?? '';
    /** At the view of the beginning: each time has its own rows and marks. */
    const held = async () => {
      await turnTo(page, '?mode=window');
      await expect(app.end).toHaveAttribute('aria-valuetext', began);
      await atRest(page);
      return ask();
    };
    const stage = await page.locator('#time').getByRole('presentation').boundingBox();
    if (!stage) throw new Error('The timeline is not on screen.');
    const handles = [app.start, app.end, page.getByRole('slider', { name: 'Window' })];

    /** One drag: pressed, moved, let go. */
    const stroke = async (moves: number) => {
      const box = await dice.pick(handles).boundingBox();
      if (!box) throw new Error('What is dragged is not on screen.');
      const y = stage.y + stage.height / 2;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      for (let move = 0; move < moves; move++)
        await page.mouse.move(stage.x + dice.below(stage.width), y);
      await page.mouse.up();
    };

    const strokes = attackRun.partOf(SCRUBS) / STROKE;
    const texts = new Set<string | null>();
    for (let warm = 0; warm < Math.max(WARM_UP, strokes / 10); warm++) await stroke(STROKE);
    const before = await held();
    for (let one = 0; one < strokes; one++) {
      await stroke(STROKE);
      texts.add(await app.end.getAttribute('aria-valuetext'));
    }
    const after = await held();
    const words = `${sayHeld(before)} before, ${sayHeld(after)} after ${strokes * STROKE} scrubs`;
    test.info().annotations.push({ type: 'heap', description: words });
    console.log(words);
    expect(texts.size, 'the time moved').toBeGreaterThan(strokes / 4);
    expect(after.bytes, words).toBeLessThan(before.bytes * 1.05);
    expect(after.nodes, words).toBeLessThan(before.nodes * 1.05);
    expect(after.listeners, words).toBeLessThanOrEqual(before.listeners * 1.02);
    expect(faults).toEqual([]);
  },
);
