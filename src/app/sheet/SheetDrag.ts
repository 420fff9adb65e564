import { SHEET_HEIGHTS, type SheetStops, restingStop } from './restingStop.ts';
import type { SheetHeight } from '../../state/usePanel.ts';

/** The speed at the end is that of the last moves, not of the whole way. */
const SPEED_OVER_MS = 90;

interface Sample {
  readonly y: number;
  readonly atMs: number;
}

/**
 * One drag of a sheet by its top edge. While it lasts the sheet has its height of its own and
 * `data-moving`, so that neither React nor the map follow each pixel.
 */
export class SheetDrag {
  readonly #sheet: HTMLElement;
  readonly #stops: SheetStops;
  readonly #startPx: number;
  readonly #startY: number;
  #heightPx: number;
  #samples: readonly Sample[];

  constructor(sheet: HTMLElement, y: number, atMs: number) {
    this.#sheet = sheet;
    this.#startY = y;
    this.#startPx = sheet.offsetHeight;
    this.#heightPx = this.#startPx;
    this.#samples = [{ y, atMs }];
    sheet.dataset['moving'] = '';
    this.#stops = measureStops(sheet);
  }

  moveTo(y: number, atMs: number): void {
    const { low, full } = this.#stops;
    this.#heightPx = Math.max(low, Math.min(full, this.#startPx + this.#startY - y));
    this.#sheet.style.height = `${this.#heightPx}px`;
    const recent = this.#samples.filter((sample) => atMs - sample.atMs <= SPEED_OVER_MS);
    this.#samples = [...recent, { y, atMs }];
  }

  /** Lets go: the stop at which the sheet comes to rest, on its way there. */
  end(atMs: number): SheetHeight {
    const stop = restingStop(this.#heightPx, this.#speedAt(atMs), this.#stops);
    this.#sheet.dataset['height'] = stop;
    this.#sheet.style.height = '';
    delete this.#sheet.dataset['moving'];
    return stop;
  }

  /** In px a millisecond, upwards; 0 for a finger that has come to rest. */
  #speedAt(atMs: number): number {
    const [first] = this.#samples;
    const last = this.#samples.at(-1);
    if (!first || !last || atMs - last.atMs > SPEED_OVER_MS || last.atMs === first.atMs) return 0;
    return (first.y - last.y) / (last.atMs - first.atMs);
  }
}

/** The heights that the style sheet gives to the three stops. */
function measureStops(sheet: HTMLElement): SheetStops {
  const now = sheet.dataset['height'];
  const measured = SHEET_HEIGHTS.map((height) => {
    sheet.dataset['height'] = height;
    return [height, sheet.offsetHeight] as const;
  });
  sheet.dataset['height'] = now;
  return Object.fromEntries(measured) as Record<SheetHeight, number>;
}
