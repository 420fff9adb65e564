import { expect, test } from 'vitest';
import { type Glide, type GlideClock, glideOf } from '../../../../../src/views/map/camera/Glide.ts';
import type { Camera } from '../../../../../src/views/map/camera/Camera.ts';

const start: Camera = { x: 0.5, y: 0.5, zoom: 2 };
const target: Camera = { x: 0.6, y: 0.4, zoom: 4 };

/** A glide over a clock that ticks by hand, sixteen milliseconds a frame. */
function aGlide(motion: 'full' | 'reduced' = 'full') {
  let nowMs = 0;
  let waiting: (() => void) | null = null;
  const clock: GlideClock = {
    motion: () => motion,
    nowMs: () => nowMs,
    nextFrame(callback) {
      waiting = callback;
      return () => {
        if (waiting === callback) waiting = null;
      };
    },
  };
  const shown: Camera[] = [];
  let rests = 0;
  const glide: Glide = glideOf(
    clock,
    () => shown.at(-1) ?? start,
    (camera) => shown.push(camera),
    () => rests++,
  );
  const frames = (count: number): void => {
    for (let i = 0; i < count; i++) {
      nowMs += 16;
      const callback = waiting;
      waiting = null;
      callback?.();
    }
  };
  return { glide, shown, frames, rests: () => rests };
}

test('a move begins at once, slows down, ends exactly at its target and rests once', () => {
  const { glide, shown, frames, rests } = aGlide();
  glide.to(target, 160);
  frames(20);
  const zooms = shown.map(({ zoom }) => zoom);
  const steps = zooms.map((zoom, i) => zoom - (zooms[i - 1] ?? start.zoom));
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  expect(shown.at(-1)).toEqual(target);
  expect(rests()).toBe(1);
  expect(glide.target()).toBeNull();
});

test('with less motion wanted, the target is there at once', () => {
  const { glide, shown, rests } = aGlide('reduced');
  glide.to(target, 160);
  expect(shown).toEqual([target]);
  expect(rests()).toBe(1);
});

test('a target that changes every frame, as a wheel does, is still approached', () => {
  const { glide, shown, frames } = aGlide();
  for (let i = 1; i <= 10; i++) {
    glide.to({ ...start, zoom: 2 + i / 10 }, 250);
    frames(1);
  }
  expect(shown.at(-1)?.zoom).toBeGreaterThan(2.4);
});

test('a new target takes the place of the old one, which is never reached', () => {
  const { glide, shown, frames, rests } = aGlide();
  glide.to(target, 160);
  frames(3);
  glide.to(start, 160);
  expect(glide.target()).toEqual(start);
  frames(30);
  expect(shown).not.toContainEqual(target);
  expect(shown.at(-1)).toEqual(start);
  expect(rests()).toBe(1);
});

test('stopped, it rests where it is', () => {
  const { glide, shown, frames, rests } = aGlide();
  glide.to(target, 160);
  frames(3);
  const count = shown.length;
  glide.stop();
  frames(5);
  expect(shown.length).toBe(count);
  expect(rests()).toBe(1);
});
