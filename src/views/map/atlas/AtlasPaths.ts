import type { Atlas, Box, Outline } from './readAtlas.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { graticule } from './graticule.ts';
import { simplifyArc } from './simplifyArc.ts';

/** The atlas as paths in units of the plane, made once for each octave of zoom. */
export interface AtlasPaths {
  readonly graticule: Path2D;
  /** The outlines as fine as they show at so many device pixels to a unit of the plane. */
  at(pixels: number): AtlasShapes;
  /** What holds the outlines of states; null where none of them has one. */
  boxAround(states: Iterable<Iso3>): Box | null;
}

export interface AtlasShapes {
  /** The Americas, and the rest of the land: to be filled even-odd. A border lies in it twice, a coast once. */
  readonly land: Path2D;
  readonly otherLand: Path2D;
  /** Undefined for a state that the atlas does not have. */
  outline(iso3: Iso3): Path2D | undefined;
}

/** What a line may leave out on a screen, in device pixels. */
const TOLERANCE_PX = 0.5;
/** From this octave on the atlas leaves nothing out. */
const FINEST = 15;

export function atlasPathsOf(atlas: Atlas): AtlasPaths {
  const { outlinesByIso3 } = atlas;
  const octaves = new Map<number, AtlasShapes>();
  return {
    graticule: graticulePath(),
    at(pixels) {
      const octave = Math.min(FINEST, Math.ceil(Math.log2(pixels)));
      const shapes = octaves.get(octave) ?? shapesOf(atlas, octave);
      octaves.set(octave, shapes);
      return shapes;
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

function shapesOf({ arcs, outlines, outlinesByIso3 }: Atlas, octave: number): AtlasShapes {
  const seen =
    octave < FINEST ? arcs.map((arc) => simplifyArc(arc, TOLERANCE_PX / 2 ** octave)) : arcs;
  const outlinePaths = new Map<Iso3, Path2D>();
  return {
    land: areaPath(
      outlines.filter(({ american }) => american),
      seen,
    ),
    otherLand: areaPath(
      outlines.filter(({ american }) => !american),
      seen,
    ),
    outline(iso3) {
      const outline = outlinesByIso3.get(iso3);
      if (!outline) return undefined;
      const path = outlinePaths.get(iso3) ?? areaPath([outline], seen);
      outlinePaths.set(iso3, path);
      return path;
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
