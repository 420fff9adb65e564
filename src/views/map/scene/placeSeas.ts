import {
  boxesOverlap,
  boxHolds,
  freeBox,
  toScreen,
  type Viewport,
  zoomAt,
} from '../camera/Viewport.ts';
import type { Lang, LocalText } from '../../../model/LocalText.ts';
import type { NameMeasure } from './placeNames.ts';
import type { PlanePoint } from '../../../model/laea.ts';
import type { ScreenBox } from '../camera/Viewport.ts';
import type { SeaName } from './Scene.ts';
import { seaType } from './seaType.ts';
import { isNarrow } from './discRadiusOn.ts';
import { textIn } from '../../../model/LocalText.ts';

interface Sea {
  readonly name: LocalText;
  /** Points of the plane, the best first. */
  readonly places: readonly (readonly [x: number, y: number])[];
}

const SEAS: readonly Sea[] = [
  {
    name: {
      en: 'Pacific Ocean',
      es: 'Océano Pacífico',
      pt: 'Oceano Pacífico',
      fr: 'Océan Pacifique',
    },
    places: [
      [0.345, 0.514],
      [0.39, 0.56],
      [0.345, 0.6],
      [0.42, 0.62],
      [0.44, 0.67],
      [0.25, 0.55],
    ],
  },
  {
    name: {
      en: 'Atlantic Ocean',
      es: 'Océano Atlántico',
      pt: 'Oceano Atlântico',
      fr: 'Océan Atlantique',
    },
    places: [
      [0.652, 0.396],
      [0.64, 0.43],
      [0.66, 0.36],
      [0.61, 0.39],
      [0.7, 0.45],
      [0.71, 0.65],
    ],
  },
];

/** From nearer than this a sea is more than a name's room. */
const ZOOM_MOST = 4;

interface SeaSetting {
  readonly viewport: Viewport;
  readonly measure: NameMeasure;
  readonly taken: readonly ScreenBox[];
}

/** Names of the oceans where there is room once all else has its place. */
export function placeSeas(lang: Lang, { viewport, measure, taken }: SeaSetting): SeaName[] {
  if (isNarrow(viewport.widthPx) || zoomAt(viewport.scale) > ZOOM_MOST) return [];
  const free = freeBox(viewport);
  return SEAS.flatMap(({ name, places }) => {
    const lines = textIn(name, lang).text.split(' ');
    const widthPx = Math.max(...lines.map((line) => measure('sea', line, seaType.sizePx)));
    const [halfWidth, halfHeight] = [widthPx / 2, (lines.length * seaType.linePx) / 2];
    const isFree = ({ x, y }: PlanePoint) => {
      const { xPx, yPx } = toScreen(viewport, { x, y });
      const box = {
        leftPx: xPx - halfWidth,
        topPx: yPx - halfHeight,
        rightPx: xPx + halfWidth,
        bottomPx: yPx + halfHeight,
      };
      return boxHolds(free, box) && !taken.some((other) => boxesOverlap(box, other));
    };
    const place = places.map(([x, y]) => ({ x, y })).find(isFree);
    return place ? [{ ...toScreen(viewport, place), lines, widthPx }] : [];
  });
}
