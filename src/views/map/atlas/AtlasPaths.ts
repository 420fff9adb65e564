import type { Atlas, Box, Outline } from './readAtlas.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { graticule } from './graticule.ts';

/** The atlas as paths in units of the plane, made once and drawn at any zoom. */
export interface AtlasPaths {
  /** The Americas, and the rest of the land: to be filled even-odd. A border lies in it twice, a coast once. */
  readonly land: Path2D;
  readonly otherLand: Path2D;
  readonly graticule: Path2D;
  /** Undefined for a state that the atlas does not have. */
  outline(iso3: Iso3): Path2D | undefined;
  /** What holds the outlines of states; null where none of them has one. */
  boxAround(states: Iterable<Iso3>): Box | null;
}

export function atlasPathsOf(atlas: Atlas): AtlasPaths {
  const { arcs, outlines, outlinesByIso3 } = atlas;
  const outlinePaths = new Map<Iso3, Path2D>();
  return {
    land: areaPath(
      outlines.filter(({ american }) => american),
      arcs,
    ),
    otherLand: areaPath(
      outlines.filter(({ american }) => !american),
      arcs,
    ),
    graticule: graticulePath(),
    outline(iso3) {
      const outline = outlinesByIso3.get(iso3);
      if (!outline) return undefined;
      const path = outlinePaths.get(iso3) ?? areaPath([outline], arcs);
      outlinePaths.set(iso3, path);
      return path;
    },
    boxAround(states) {
      const boxes = [...states].flatMap((iso3) => outlinesByIso3.get(iso3)?.box ?? []);
      if (boxes.length === 0) return null;
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    },
  };
}

function areaPath(outlines: readonly Outline[], arcs: readonly Float32Array[]): Path2D {
  const path = new Path2D();
  for (const ring of outlines.flatMap(({ rings }) => rings)) {
    ring.forEach((index, i) => {
      const arc = arcs[index < 0 ? ~index : index] ?? new Float32Array();
      const isBackwards = index < 0;
      // where one arc ends the next begins: only the first gives its first point
      for (let at = i === 0 ? 0 : 2; at < arc.length; at += 2) {
        const from = isBackwards ? arc.length - 2 - at : at;
        const [x, y] = [arc[from] ?? 0, arc[from + 1] ?? 0];
        if (at === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
    });
    path.closePath();
  }
  return path;
}

function graticulePath(): Path2D {
  const path = new Path2D();
  for (const line of graticule())
    line.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  return path;
}
