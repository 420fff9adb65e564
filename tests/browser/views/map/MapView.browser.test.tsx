import { retryParts } from '../../../../src/base/part.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aMapFrame, aPlace, aTieMark, LIMA } from '../../../unit/views/map/aMapFrame.ts';
import { colourAt, NO_CELLS, screenOf, seeColour, showMap, STAGE } from './showMap.tsx';
import { mouse, touch } from '../timeline/mouse.ts';
import { screen, waitFor } from '@testing-library/react';
import type { CrowdProps } from '../../../../src/views/map/crowd/CrowdProps.ts';
import { aText } from '../../../builders/aDatasetRecord.ts';
import { buildScene } from '../../../../src/views/map/scene/buildScene.ts';
import { americasCamera, cameraAt, viewportOf } from '../../../../src/views/map/camera/Camera.ts';
import { userEvent } from 'vitest/browser';

const home = americasCamera(STAGE);
const CHIHUAHUA = { lng: -106, lat: 28.5 };
const PACIFIC = { lng: -110, lat: -20 };
const CUZCO = { lng: -72, lat: -13.5 };
const LAND = '251 248 242 255';
const SEA = '228 235 236 255';

async function click([x, y]: readonly [number, number]): Promise<void> {
  await mouse.move(x, y);
  await mouse.down(x, y);
  await mouse.up(x, y);
}

/** Points at a pixel until the map has come to have something there. */
async function find([x, y]: readonly [number, number], surface: HTMLElement, over: string) {
  await waitFor(async () => {
    await mouse.move(x - 1, y);
    await mouse.move(x, y);
    expect(surface.dataset['over']).toBe(over);
  });
}

async function showLand(...given: Parameters<typeof showMap>) {
  const map = await showMap(...given);
  if (given[1]?.position === undefined)
    await seeColour(map.surface, screenOf(home, CHIHUAHUA), LAND);
  return map;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

test('the map is a region with buttons to move it and the names of those whose work it is', async () => {
  await showMap(aMapFrame());
  expect(screen.getByRole('region', { name: 'Map' })).toBeVisible();
  for (const name of ['Zoom in', 'Zoom out', 'Whole hemisphere'])
    expect(screen.getByRole('button', { name })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Natural Earth' })).toBeVisible();
  expect(screen.getByText(/equal-area projection$/)).toBeVisible();
});

test('land and sea are where the plane has them', async () => {
  const { surface } = await showLand(aMapFrame());
  expect(colourAt(surface, 'atlas', screenOf(home, { lng: -55, lat: -7 }))).toBe(LAND);
  expect(colourAt(surface, 'atlas', screenOf(home, PACIFIC))).toBe(SEA);
});

describe('a press picks what is there', () => {
  test('an event', async () => {
    const { picks } = await showLand(aMapFrame([{ place: aPlace(LIMA) }]));
    await click(screenOf(home, LIMA));
    expect(picks).toEqual([{ type: 'event', id: 'E0' }]);
  });

  test('a tie', async () => {
    const { picks } = await showLand(aMapFrame([], { ties: [aTieMark('BRA', 'VEN')] }));
    const [fromX, fromY] = screenOf(home, { lng: -66.9, lat: 10.48 });
    const [toX, toY] = screenOf(home, { lng: -47.88, lat: -15.79 });
    const bow = 0.09;
    await click([(fromX + toX) / 2 + (toY - fromY) * bow, (fromY + toY) / 2 - (toX - fromX) * bow]);
    expect(picks).toEqual([{ type: 'tie', pair: 'BRA-VEN' }]);
  });

  test('a state', async () => {
    const { picks } = await showLand(aMapFrame());
    await click(screenOf(home, CHIHUAHUA));
    expect(picks).toEqual([{ type: 'country', iso3: 'MEX' }]);
  });

  test('the sea, and land of states that the data set does not know', async () => {
    const { picks } = await showLand(aMapFrame());
    await click(screenOf(home, PACIFIC));
    await click(screenOf(home, { lng: -64, lat: -35 }));
    expect(picks).toEqual([{ type: 'sea' }, { type: 'sea' }]);
  });

  test('by finger, also a little beside', async () => {
    const { picks } = await showLand(aMapFrame([{ place: aPlace(LIMA) }]));
    const [x, y] = screenOf(home, LIMA);
    await touch('touchStart', [[x - 15, y]]);
    await touch('touchEnd', []);
    await waitFor(() => expect(picks).toEqual([{ type: 'event', id: 'E0' }]));
  });
});

describe('a disc of several events', () => {
  const Crowd = ({ crowd, onClose }: CrowdProps) => (
    <button type="button" onClick={onClose}>{`${crowd.count} pressed`}</button>
  );

  test.each([
    ['at one place', [LIMA, LIMA, LIMA]],
    ['of near cities', [LIMA, { lng: -76.9, lat: -12.1 }, LIMA]],
  ])('%s has them listed by the first press, which moves nothing', async (_, places) => {
    const frame = aMapFrame(places.map((at) => ({ place: aPlace(at) })));
    const { moves, picks } = await showLand(frame, { Crowd });
    await click(screenOf(home, LIMA));
    await userEvent.click(await screen.findByRole('button', { name: '3 pressed' }));
    expect(screen.queryByRole('button', { name: '3 pressed' })).toBeNull();
    expect([moves, picks]).toEqual([[], []]);
  });
});

test('the name of a place beyond the edge opens its event', async () => {
  const place = { ...aPlace({ lng: 105.83, lat: 21.03 }), name: aText('Hanoi') };
  const frame = aMapFrame([{ place }]);
  const { picks, surface } = await showLand(frame);
  const viewport = viewportOf(home, STAGE);
  const measure = () => 40;
  const [dock] = buildScene(frame, { viewport, place: null, measure }).docks;
  const at = [dock?.xPx ?? 0, dock?.yPx ?? 0] as const;
  await find(at, surface, 'disc');
  expect(await screen.findByText(/· Hanoi$/)).toBeVisible();
  await click(at);
  expect(picks).toEqual([{ type: 'event', id: 'E0' }]);
});

describe('the map is moved', () => {
  test('by dragging, which picks nothing', async () => {
    const { moves, picks } = await showLand(aMapFrame());
    vi.useFakeTimers({ toFake: ['Date'] });
    await mouse.move(600, 300);
    await mouse.down(600, 300);
    for (let step = 1; step <= 8; step++) await mouse.drag(600 - 10 * step, 300 + 5 * step);
    // held still, by the clock that Leaflet goes by, so that the map does not glide on
    vi.advanceTimersByTime(120);
    await mouse.drag(520, 340);
    await mouse.up(520, 340);
    await waitFor(() => expect(moves.length).toBeGreaterThan(0));
    const moved = cameraAt(moves.at(-1) ?? { lng: 0, lat: 0, zoom: 0 });
    const scale = 256 * 2 ** home.zoom;
    expect((moved.x - home.x) * scale).toBeCloseTo(80, -1);
    expect((moved.y - home.y) * scale).toBeCloseTo(-40, -1);
    expect(picks).toEqual([]);
  });

  test('by the wheel, and what is under the pointer stays there', async () => {
    const { moves, surface } = await showLand(aMapFrame());
    const at = screenOf(home, CUZCO);
    await mouse.wheel(...at, -400);
    await waitFor(() => expect(moves).toHaveLength(1));
    const camera = cameraAt(moves[0] ?? { lng: 0, lat: 0, zoom: 0 });
    const after = screenOf(camera, CUZCO);
    expect(camera.zoom).toBeGreaterThan(home.zoom + 0.5);
    expect(Math.hypot(after[0] - at[0], after[1] - at[1])).toBeLessThan(2);
    await seeColour(surface, at, LAND);
  });

  test('by two fingers', async () => {
    const { moves } = await showLand(aMapFrame());
    const [x, y] = screenOf(home, CUZCO);
    await touch('touchStart', [
      [x - 40, y],
      [x + 40, y],
    ]);
    for (let step = 1; step <= 6; step++)
      await touch('touchMove', [
        [x - 40 - 12 * step, y],
        [x + 40 + 12 * step, y],
      ]);
    await touch('touchEnd', []);
    await waitFor(() => expect(moves.length).toBeGreaterThan(0));
    const camera = cameraAt(moves.at(-1) ?? { lng: 0, lat: 0, zoom: 0 });
    const after = screenOf(camera, CUZCO);
    expect(camera.zoom).toBeCloseTo(home.zoom + Math.log2(112 / 40), 1);
    expect(Math.hypot(after[0] - x, after[1] - y)).toBeLessThan(12);
  });

  test('by keys', async () => {
    const { moves, surface } = await showLand(aMapFrame());
    surface.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(moves).toHaveLength(1));
    await userEvent.keyboard('+');
    await waitFor(() => expect(moves).toHaveLength(2));
    expect(moves[0]?.lng).toBeGreaterThan(-85);
    expect(moves[1]?.zoom).toBeCloseTo(home.zoom + 1, 5);
  });

  test('by buttons, and back to the whole hemisphere, which is no position', async () => {
    const { moves } = await showLand(aMapFrame());
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(moves).toHaveLength(1));
    expect(moves[0]?.zoom).toBeCloseTo(home.zoom + 1, 5);
    await userEvent.click(screen.getByRole('button', { name: 'Whole hemisphere' }));
    await waitFor(() => expect(moves).toHaveLength(2));
    expect(moves[1]).toBeNull();
  });

  test('and cannot get lost', async () => {
    const { moves, surface } = await showLand(aMapFrame());
    surface.focus();
    for (let press = 0; press < 12; press++)
      await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await waitFor(() => expect(moves.length).toBeGreaterThan(0));
    const { x, y } = cameraAt(moves.at(-1) ?? { lng: 0, lat: 0, zoom: 0 });
    expect(Math.hypot(x - 0.5, y - 0.5)).toBeLessThan(0.3536);
  });
});

describe('where the map looks', () => {
  test('a position stands in the middle of what panels leave free', async () => {
    const position = { ...CUZCO, zoom: 5 };
    const { surface, picks } = await showMap(aMapFrame(), { position });
    await seeColour(surface, screenOf(cameraAt(position), CUZCO), LAND);
    await click([(250 + 990) / 2, (60 + 580) / 2]);
    expect(picks).toEqual([{ type: 'country', iso3: 'PER' }]);
  });

  test('when panels open, the first view is fitted anew; a view that the reader chose stays', async () => {
    const frame = aMapFrame([{ place: aPlace(LIMA) }]);
    const { change, picks, surface } = await showLand(frame);
    const inset = { ...STAGE.inset, right: 350 };
    change({ inset });
    const stage = { ...STAGE, inset };
    const fitted = americasCamera(stage);
    await find(screenOf(fitted, LIMA, stage), surface, 'disc');
    await click(screenOf(fitted, LIMA, stage));
    expect(picks).toEqual([{ type: 'event', id: 'E0' }]);
  });

  test('an event that is open before the data set is there is brought in with it', async () => {
    const place = aPlace({ lng: -38, lat: -8 });
    const position = { ...CHIHUAHUA, zoom: 5 };
    const openEvent = 'E0';
    const { change, surface } = await showMap(aMapFrame([], { openEvent }), { position });
    await seeColour(surface, screenOf(cameraAt(position), CHIHUAHUA), LAND);
    const frame = aMapFrame([{ place }], { openEvent });
    change({
      frames: {
        current: () => frame,
        plane: () => NO_CELLS,
        eventsIn: () => [],
        subscribe: () => () => {},
      },
    });
    const inner = [250 + 0.88 * 740, 60 + 0.88 * 520] as const;
    await find(inner, surface, 'disc');
    expect(surface.dataset['over']).toBe('disc');
  });

  test('an event that opens outside of the free area is brought into it', async () => {
    const place = aPlace({ lng: -38, lat: -8 });
    const position = { ...CHIHUAHUA, zoom: 5 };
    const { frames, surface, picks } = await showMap(aMapFrame([{ place }]), { position });
    await seeColour(surface, screenOf(cameraAt(position), CHIHUAHUA), LAND);
    frames.set({ ...frames.current(), openEvent: 'E0' });
    const inner = [250 + 0.88 * 740, 60 + 0.88 * 520] as const;
    await find(inner, surface, 'disc');
    await click(inner);
    expect(picks).toEqual([{ type: 'event', id: 'E0' }]);
  });
});

describe('what the mouse is on', () => {
  test('is said beside it, and what a data set writes stays text', async () => {
    const title = aText('<img src=x onerror=alert(1)> in Lima');
    await showLand(aMapFrame([{ place: aPlace(LIMA), title }]));
    await mouse.move(...screenOf(home, LIMA));
    expect(await screen.findByText('<img src=x onerror=alert(1)> in Lima')).toBeVisible();
    expect(screen.getByText(/^1 Nov 2025 · Place at/)).toBeVisible();
    await mouse.move(...screenOf(home, PACIFIC));
    await waitFor(() => expect(screen.queryByText(/in Lima/)).toBeNull());
  });

  test('is said no more once it is chosen, until the mouse has been elsewhere', async () => {
    await showLand(aMapFrame([{ place: aPlace(LIMA), title: aText('An event in Lima') }]));
    const at = screenOf(home, LIMA);
    await mouse.move(...at);
    expect(await screen.findByText('An event in Lima')).toBeVisible();
    await click(at);
    await waitFor(() => expect(screen.queryByText('An event in Lima')).toBeNull());
    await mouse.move(at[0] + 2, at[1]);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(screen.queryByText('An event in Lima')).toBeNull();
    await mouse.move(...screenOf(home, PACIFIC));
    await waitFor(async () => {
      await mouse.move(...at);
      expect(screen.getByText('An event in Lima')).toBeVisible();
    });
  });

  test('is a pair and its status on a tie', async () => {
    await showLand(aMapFrame([], { ties: [aTieMark('MEX', 'PER', { rung: 'severed' })] }));
    const [fromX, fromY] = screenOf(home, { lng: -99.13, lat: 19.43 });
    const [toX, toY] = screenOf(home, { lng: -77.04, lat: -12.05 });
    await mouse.move(
      (fromX + toX) / 2 + (toY - fromY) * 0.09,
      (fromY + toY) / 2 - (toX - fromX) * 0.09,
    );
    expect(await screen.findByText('Mexico – Peru')).toBeVisible();
    expect(screen.getByText('Severed')).toBeVisible();
  });

  test('is how many and which on a disc of several', async () => {
    const events = Array.from({ length: 6 }, (_, i) => ({
      place: aPlace(LIMA),
      title: aText(`Title ${i}`),
    }));
    await showLand(aMapFrame(events));
    await mouse.move(...screenOf(home, LIMA));
    expect(await screen.findByText(/^6 events · Place at/)).toBeVisible();
    expect(screen.getByText('Title 5')).toBeVisible();
    expect(screen.getByText('and 2 more')).toBeVisible();
  });
});

test('while time moves, the atlas is left as it is painted', async () => {
  const { frames, surface } = await showLand(aMapFrame([{ place: aPlace(LIMA) }]));
  const [at, elsewhere] = [screenOf(home, CHIHUAHUA), screenOf(home, PACIFIC)];
  const canvas = surface.querySelector<HTMLCanvasElement>('.leaflet-atlas-pane canvas');
  const fills = vi.spyOn(canvas?.getContext('2d') as CanvasRenderingContext2D, 'fillRect');
  for (let day = 0; day < 5; day++) {
    frames.set({ ...frames.current(), events: day % 2 ? [0] : [] });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  expect(fills).not.toHaveBeenCalled();
  expect([at, elsewhere].map((pixel) => colourAt(surface, 'atlas', pixel))).toEqual([LAND, SEA]);
});

test('a chosen pair tints its states', async () => {
  const { frames, surface } = await showLand(aMapFrame());
  const ties = [aTieMark('MEX', 'PER', { rung: 'severed', chosen: true })];
  frames.set({ ...frames.current(), ties, chosenCountries: ['MEX', 'PER'], fadeOthers: true });
  const at = screenOf(home, CHIHUAHUA);
  await waitFor(() => expect(colourAt(surface, 'atlas', at)).not.toBe(LAND));
});

test('the canvases follow the theme', async () => {
  const { change, surface } = await showLand(aMapFrame());
  document.documentElement.dataset['theme'] = 'dark';
  change({ theme: 'dark' });
  const at = screenOf(home, CHIHUAHUA);
  await waitFor(() => expect(colourAt(surface, 'atlas', at)).toBe('27 38 46 255'));
});

test('without its atlas the map says so, shows events all the same, and can be asked again', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('gone', { status: 404 }));
  const { surface, picks } = await showMap(aMapFrame([{ place: aPlace(LIMA) }]));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The outlines of the map did not come');
  expect(alert).toHaveTextContent('Check the connection, then try again.');
  await click(screenOf(home, LIMA));
  expect(picks).toEqual([{ type: 'event', id: 'E0' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await seeColour(surface, screenOf(home, CHIHUAHUA), LAND);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an atlas that did not come comes once there is a network', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { surface } = await showMap(aMapFrame());
  await screen.findByRole('alert');
  await waitFor(() => {
    retryParts();
    expect(screen.queryByRole('alert')).toBeNull();
  });
  await seeColour(surface, screenOf(home, CHIHUAHUA), LAND);
});
