import { colourAt, screenOf, seeColour, showMap, STAGE } from './showMap.tsx';
import { expect, test } from 'vitest';
import { aMapFrame } from '../../../unit/views/map/aMapFrame.ts';
import { americasCamera } from '../../../../src/views/map/camera/Camera.ts';
import { waitFor } from '@testing-library/react';

const LAND = '251 248 242 255';
/** Of the wash of a member, `--overlay-member` at 0.4 on `--land`. */
const MEMBER = [187, 187, 216];

const camera = americasCamera(STAGE);
const mato = screenOf(camera, { lng: -54, lat: -12 });
const meta = screenOf(camera, { lng: -71.5, lat: 4 });

test('an overlay tints the states in it and no other, and goes again', async () => {
  const frame = aMapFrame();
  const { frames, surface } = await showMap(frame);
  await seeColour(surface, mato, LAND);
  frames.set({
    ...frame,
    overlay: new Map([['BRA', { token: '--overlay-member', pattern: 'plain' }]]),
  });
  await waitFor(() => {
    const channels = colourAt(surface, 'atlas', mato).split(' ').map(Number);
    // a canvas keeps colours with their opacity in whole steps
    MEMBER.forEach((value, i) => expect(Math.abs(value - (channels[i] ?? 0))).toBeLessThan(3));
  });
  expect(colourAt(surface, 'atlas', meta)).toBe(LAND);
  frames.set(frame);
  await seeColour(surface, mato, LAND);
});

test('a pattern has more than one shade of its colour', async () => {
  const frame = aMapFrame([], {
    overlay: new Map([['BRA', { token: '--overlay-middle', pattern: 'stripes' }]]),
  });
  const { surface } = await showMap(frame);
  await waitFor(() => {
    const across = Array.from({ length: 9 }, (_, i) => [mato[0] + i, mato[1]] as const);
    const shades = new Set(across.map((at) => colourAt(surface, 'atlas', at)));
    expect(shades.size).toBeGreaterThan(2);
  });
});
