import type { Arc, Disc, Dock, Scene } from '../../../../../src/views/map/scene/Scene.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';

export function aDisc(xPx: number, yPx: number, ...events: readonly number[]): Disc {
  const count = events.length;
  return {
    xPx,
    yPx,
    events,
    cells: [],
    level: 0,
    look: { tone: 'conflict', topic: 'other', shares: [], radiusPx: 11, count, of: 'record' },
    open: false,
  };
}

export function aDock(xPx: number, yPx: number, ...events: readonly number[]): Dock {
  const tab = { xPx, yPx, edge: 'top', widthPx: 80, text: 'Hanoi', tone: null, angle: 0 } as const;
  return { ...aDisc(xPx, yPx, ...events), tab };
}

/** A tie straight down from a point. */
export function anArc(a: string, b: string, xPx: number, yPx: number): Arc {
  return {
    pair: pairOf(a, b),
    rung: 'full',
    strained: false,
    emphasis: 'plain',
    widthPx: 1,
    from: { xPx, yPx },
    control: { xPx, yPx: yPx + 50 },
    to: { xPx, yPx: yPx + 100 },
    cross: null,
  };
}

export function aScene(given: Partial<Scene> = {}): Scene {
  return {
    areas: [],
    arcs: [],
    capitals: [],
    names: [],
    discs: [],
    docks: [],
    seas: [],
    rest: [],
    ...given,
  };
}
