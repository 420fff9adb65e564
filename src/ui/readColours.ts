/**
 * What custom properties mean as colours on `element` right now, for a canvas: `light-dark()` and
 * `color-mix()` resolved, each as text that `fillStyle` takes. Read again when the theme changes.
 */
export function readColours<Token extends `--${string}`>(
  element: HTMLElement,
  tokens: readonly Token[],
): Record<Token, string> {
  const probe = document.createElement('span');
  // else colours of the reader's own stand in for those that are asked for
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const style = getComputedStyle(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(${token})`;
    return [token, style.color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Token, string>;
}
