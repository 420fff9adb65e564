import type { Atlas, Outline } from './readAtlas.ts';

/** The outline that a point of the plane lies in; undefined at sea. */
export function outlineAt(atlas: Atlas, x: number, y: number): Outline | undefined {
  return atlas.outlines.find(
    ({ box, rings }) =>
      x >= box.left &&
      x <= box.right &&
      y >= box.top &&
      y <= box.bottom &&
      crossings(rings, atlas.arcs, x, y) % 2 === 1,
  );
}

// of the outlines with a ray to the right; an arc counts the same whichever way it is walked
function crossings(
  rings: readonly (readonly number[])[],
  arcs: readonly Float32Array[],
  x: number,
  y: number,
): number {
  let count = 0;
  for (const ring of rings)
    for (const index of ring) {
      const arc = arcs[index < 0 ? ~index : index] ?? new Float32Array();
      let [beforeX = 0, beforeY = 0] = arc;
      for (let i = 2; i < arc.length; i += 2) {
        const [nextX, nextY] = [arc[i] ?? 0, arc[i + 1] ?? 0];
        if (beforeY > y !== nextY > y) {
          const edgeX = beforeX + ((nextX - beforeX) * (y - beforeY)) / (nextY - beforeY);
          if (x < edgeX) count++;
        }
        [beforeX, beforeY] = [nextX, nextY];
      }
    }
  return count;
}
