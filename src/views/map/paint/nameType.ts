import type { MapStyle } from '../look/readMapStyle.ts';
import type { MeasuredKind, NameMeasure } from '../scene/placeNames.ts';
import { contextOf } from '../../../base/contextOf.ts';

interface NameType {
  readonly font: string;
  readonly letterSpacing: string;
}

/** The face of each kind of name, its weight, and how far its letters stand apart, by their size. */
const FACES = {
  country: { face: 'nameFont', weight: 560, spaced: 0.12 },
  sea: { face: 'nameFont', weight: 420, spaced: 0.2 },
  capital: { face: 'textFont', weight: 500, spaced: 0 },
  tab: { face: 'textFont', weight: 500, spaced: 0 },
} as const;

/** How a name is set: states and seas in spaced serif, capitals and tabs in the text's own face. */
export function nameType(style: MapStyle, kind: MeasuredKind, sizePx: number): NameType {
  const { face, weight, spaced } = FACES[kind];
  return {
    font: `${weight} ${sizePx}px ${style[face]}`,
    letterSpacing: `${(sizePx * spaced).toFixed(2)}px`,
  };
}

/** Measures names on a canvas of its own, each once. */
export function measureOf(style: MapStyle): NameMeasure {
  const context = contextOf(document.createElement('canvas'));
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
