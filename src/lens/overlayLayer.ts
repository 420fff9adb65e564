/** Among the layers: events and ties are drawn over an overlay, under which they rest else. */
const MARKS = 'events';

const OVERLAY = /^(?:bloc|vote|stance):|^interventions$/;

/** The overlay among the layers of a lens: the first one; null without. */
export function overlayLayer(layers: readonly string[]): string | null {
  return layers.find((layer) => OVERLAY.test(layer)) ?? null;
}

/** Layers with `overlay` as their only overlay, or with none; those of another kind stay. */
export function withOverlay(layers: readonly string[], overlay: string | null): readonly string[] {
  const others = layers.filter((layer) => !OVERLAY.test(layer));
  return overlay === null ? others.filter((layer) => layer !== MARKS) : [...others, overlay];
}

/** Whether events and ties rest, as they do under an overlay until they are asked for. */
export function marksRest(layers: readonly string[]): boolean {
  return overlayLayer(layers) !== null && !layers.includes(MARKS);
}

/** The layers with events and ties asked for over an overlay, or at rest again. */
export function withMarks(layers: readonly string[], marks: 'shown' | 'rest'): readonly string[] {
  const others = layers.filter((layer) => layer !== MARKS);
  return marks === 'rest' ? others : [...others, MARKS];
}
