/** What paints on a canvas. Throws where the browser gives none, as it does without memory for it. */
export function contextOf(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('The browser gives no canvas to paint on.');
  return context;
}
