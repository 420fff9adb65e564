/** A ring of fewer points is no area. */
const RING_POINTS = 4;

/**
 * An arc without the points that lie nearer than `tolerance` to the line between those that stay (Douglas
 * and Peucker 1973): x and y in turn, in units of the plane. Its ends stay, so that what meets there still
 * does, and a ring stays one.
 */
export function simplifyArc(arc: Float32Array, tolerance: number): Float32Array {
  const count = arc.length / 2;
  if (count <= 2) return arc;
  const stays = new Uint8Array(count);
  stays[0] = stays[count - 1] = 1;
  const waiting = [0, count - 1];
  let kept = 2;
  while (waiting.length > 0) {
    const [to = 0, from = 0] = [waiting.pop(), waiting.pop()];
    const far = farthest(arc, from, to, tolerance);
    if (far < 0) continue;
    stays[far] = 1;
    kept++;
    waiting.push(from, far, far, to);
  }
  const isRing = arc[0] === arc.at(-2) && arc[1] === arc.at(-1);
  if (isRing && kept < RING_POINTS && count > RING_POINTS) {
    for (let i = 1; i < RING_POINTS - 1; i++)
      stays[Math.round((i * (count - 1)) / (RING_POINTS - 1))] = 1;
  }
  return arc.filter((_, at) => stays[at >> 1] === 1);
}

/** The point between two that is farthest from their line, and farther than the tolerance; -1 for none. */
function farthest(arc: Float32Array, from: number, to: number, tolerance: number): number {
  const [x, y] = [arc[2 * from] ?? 0, arc[2 * from + 1] ?? 0];
  const [alongX, alongY] = [(arc[2 * to] ?? 0) - x, (arc[2 * to + 1] ?? 0) - y];
  const length2 = alongX * alongX + alongY * alongY;
  let far = -1;
  let most = tolerance * tolerance;
  for (let at = from + 1; at < to; at++) {
    let dx = (arc[2 * at] ?? 0) - x;
    let dy = (arc[2 * at + 1] ?? 0) - y;
    const share = length2 === 0 ? 0 : (dx * alongX + dy * alongY) / length2;
    const nearest = Math.max(0, Math.min(1, share));
    dx -= nearest * alongX;
    dy -= nearest * alongY;
    const away = dx * dx + dy * dy;
    if (away > most) [far, most] = [at, away];
  }
  return far;
}
