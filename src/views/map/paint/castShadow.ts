/** What is painted next lies a little above the map; a shadow is in device pixels, whatever the scale. */
export function castShadow(context: CanvasRenderingContext2D, ratio: number): void {
  context.shadowColor = 'rgb(0 0 0 / 30%)';
  context.shadowBlur = 3 * ratio;
  context.shadowOffsetY = ratio;
}
