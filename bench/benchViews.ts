import type { CellView } from '../src/columns/CellView.ts';
import { laea } from '../src/model/laea.ts';

const screen = { width: 1440, height: 900 };
/** Pixels along the side of a cell, and along that of the plane at zoom 0. */
const cellSide = 32;
const planeSide = 256;

/** The cells of a screen around a place, at a zoom of the map. */
function viewOf(lng: number, lat: number, zoom: number): CellView {
  const level = Math.min(16, zoom + Math.log2(planeSide / cellSide));
  const { x, y } = laea.project(lng, lat);
  const cells = 2 ** level;
  const clamp = (cell: number) => Math.max(0, Math.min(cells - 1, Math.floor(cell)));
  const across = screen.width / cellSide / 2;
  const down = screen.height / cellSide / 2;
  return {
    level,
    x0: clamp(x * cells - across),
    x1: clamp(x * cells + across),
    y0: clamp(y * cells - down),
    y1: clamp(y * cells + down),
  };
}

export const benchViews = {
  hemisphere: viewOf(-85, 10, 3),
  continent: viewOf(-85, 15, 4),
  country: viewOf(-100, 22, 6),
  city: viewOf(-99.1, 19.4, 11),
} as const;

export type ViewName = keyof typeof benchViews;
