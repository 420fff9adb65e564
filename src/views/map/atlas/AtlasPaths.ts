import type { Atlas, Outline } from './readAtlas.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { graticule } from './graticule.ts';

/** The atlas as paths in units of the plane, made once and drawn at any zoom. */
export interface AtlasPaths {
  /** To be filled even-odd. */
  readonly land: Path2D;
  readonly otherLand: Path2D;
  /** Lines between two states, each once. */
  readonly borders: Path2D;
  readonly coast: Path2D;
  readonly graticule: Path2D;
  /** Undefined for a state that the atlas does not have. */
  outline(iso3: Iso3): Path2D | undefined;
}

export function atlasPathsOf(atlas: Atlas): AtlasPaths {
  const { arcs, outlines, outlinesByIso3 } = atlas;
  const uses = usesOf(atlas);
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
    borders: linesPath(arcs.filter((_, i) => uses[i] === 2)),
    coast: linesPath(arcs.filter((_, i) => uses[i] === 1)),
    graticule: graticulePath(),
    outline(iso3) {
      const outline = outlinesByIso3.get(iso3);
      if (!outline) return undefined;
      const path = outlinePaths.get(iso3) ?? areaPath([outline], arcs);
      outlinePaths.set(iso3, path);
      return path;
    },
  };
}

// how many outlines run along each arc: two for a border, one for a coast
function usesOf({ arcs, outlines }: Atlas): Uint8Array {
  const uses = new Uint8Array(arcs.length);
  for (const { rings } of outlines)
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      uses[arc] = (uses[arc] ?? 0) + 1;
    }
  return uses;
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

function linesPath(lines: readonly Float32Array[]): Path2D {
  const path = new Path2D();
  for (const line of lines)
    for (let i = 0; i < line.length; i += 2) {
      const [x, y] = [line[i] ?? 0, line[i + 1] ?? 0];
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  return path;
}

function graticulePath(): Path2D {
  const path = new Path2D();
  for (const line of graticule())
    line.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  return path;
}
