import type {
  FrameSource,
  MapFrame,
  MapPick,
  MapViewProps,
} from '../../../../src/views/map/MapFrame.ts';
import { type Camera, viewportOf } from '../../../../src/views/map/camera/Camera.ts';
import { type Stage, toScreen } from '../../../../src/views/map/camera/Viewport.ts';
import { I18nProvider } from '../../../../src/i18n/I18nProvider.tsx';
import type { MapPosition } from '../../../../src/lens/Lens.ts';
import { MapHint } from '../../../../src/views/map/MapHint.tsx';
import { MapView } from '../../../../src/views/map/MapView.tsx';
import { laea } from '../../../../src/model/laea.ts';
import { newCells } from '../../../../src/columns/readCells.ts';
import type { ComponentProps } from 'react';
import { loadFonts } from '../../support/loadFonts.ts';
import { page } from 'vitest/browser';
import { render, screen, waitFor } from '@testing-library/react';
import '../../../../src/marks/marks.css';
import '../../../../src/ui/tokens.css';

await loadFonts();

export const STAGE: Stage = {
  widthPx: 1000,
  heightPx: 700,
  inset: { top: 60, right: 10, bottom: 120, left: 250 },
};

export const NO_CELLS = newCells(0);

/** A source whose frame is set by hand. */
function aSource(first: MapFrame): FrameSource & { set(frame: MapFrame): void } {
  const listeners = new Set<() => void>();
  let frame = first;
  return {
    current: () => frame,
    plane: () => NO_CELLS,
    eventsIn: () => [],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      frame = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Puts a map on a page of its own, waits for its atlas, and keeps what it says. */
export async function showMap(
  first: MapFrame,
  given: Partial<ComponentProps<typeof MapView>> = {},
) {
  await page.viewport(STAGE.widthPx, STAGE.heightPx);
  const picks: MapPick[] = [];
  const moves: (MapPosition | null)[] = [];
  const frames = aSource(first);
  const props: ComponentProps<typeof MapView> = {
    frames,
    position: null,
    inset: STAGE.inset,
    theme: 'light',
    onPick: (pick) => picks.push(pick),
    onMove: (position) => moves.push(position),
    Hint: MapHint,
    ...given,
  };
  const tree = (change: Partial<MapViewProps>) => (
    <I18nProvider lang="en">
      <div style={{ position: 'fixed', inset: 0 }}>
        <MapView {...props} {...change} />
      </div>
    </I18nProvider>
  );
  const { rerender } = render(tree({}));
  const surface = await screen.findByRole('application');
  const change = (next: Partial<MapViewProps>) => rerender(tree(next));
  return { picks, moves, frames, surface, change };
}

/** Pixels on the page of a place, as a camera has it. */
export function screenOf(
  camera: Camera,
  { lng, lat }: { lng: number; lat: number },
  stage = STAGE,
): readonly [x: number, y: number] {
  const { xPx, yPx } = toScreen(viewportOf(camera, stage), laea.project(lng, lat));
  return [xPx, yPx];
}

/** Colour of the map at a pixel of the page, of its land and sea or of what lies on them. */
export function colourAt(
  surface: HTMLElement,
  layer: 'atlas' | 'scene',
  [x, y]: readonly [number, number],
): string {
  const canvas = surface.querySelector<HTMLCanvasElement>(`.leaflet-${layer}-pane canvas`);
  const box = canvas?.getBoundingClientRect();
  const context = canvas?.getContext('2d');
  if (!canvas || !box || !context) throw new Error(`The map has no ${layer}.`);
  const ratio = canvas.width / box.width;
  const { data } = context.getImageData((x - box.left) * ratio, (y - box.top) * ratio, 1, 1);
  return [...data].join(' ');
}

/** Waits until the land under a pixel is painted in a colour. */
export async function seeColour(
  surface: HTMLElement,
  at: readonly [number, number],
  colour: string,
): Promise<void> {
  await waitFor(() => {
    const now = colourAt(surface, 'atlas', at);
    if (now !== colour) throw new Error(`The map is ${now} there, not ${colour}.`);
  });
}
