import type { MapStyle } from '../look/readMapStyle.ts';
import type { Name } from '../scene/Scene.ts';
import type { NameMeasure } from '../scene/placeNames.ts';

interface NameType {
  readonly font: string;
  readonly letterSpacing: string;
}

/** How a name is set: states in spaced serif, capitals in the text's own face. */
export function nameType(
  { nameFont, textFont }: MapStyle,
  kind: Name['kind'],
  sizePx: number,
): NameType {
  return kind === 'country'
    ? { font: `500 ${sizePx}px ${nameFont}`, letterSpacing: `${(sizePx * 0.13).toFixed(2)}px` }
    : { font: `500 ${sizePx}px ${textFont}`, letterSpacing: '0px' };
}

/** Measures names on a canvas of its own, each once. */
export function measureOf(style: MapStyle): NameMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure names on.');
  const widths = new Map<string, number>();
  return (kind, text, sizePx) => {
    const key = `${kind} ${sizePx} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      Object.assign(context, nameType(style, kind, sizePx));
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}
