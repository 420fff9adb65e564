type Point = readonly [x: number, y: number];

/** Adds a line through some points to what is stroked next. */
export function linePath(context: CanvasRenderingContext2D, ...points: readonly Point[]): void {
  points.forEach(([x, y], at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}
