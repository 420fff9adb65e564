const OVERLAY = /^(?:bloc|vote|stance):|^interventions$/;

/** The overlay among the layers of a lens: the first one; null without. */
export function overlayLayer(layers: readonly string[]): string | null {
  return layers.find((layer) => OVERLAY.test(layer)) ?? null;
}

/** Layers with `overlay` as their only overlay, or with none; those of another kind stay. */
export function withOverlay(layers: readonly string[], overlay: string | null): readonly string[] {
  const others = layers.filter((layer) => !OVERLAY.test(layer));
  return overlay === null ? others : [...others, overlay];
}
