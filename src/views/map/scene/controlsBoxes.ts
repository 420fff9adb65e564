import { freeBox, type ScreenBox, type Viewport } from '../camera/Viewport.ts';

/** What the map's own buttons and the line of credits cover in the lower corners of what is free. */
export function controlsBoxes(viewport: Viewport): readonly ScreenBox[] {
  const { leftPx, rightPx, bottomPx } = freeBox(viewport);
  return [
    { leftPx: rightPx - 58, topPx: bottomPx - 152, rightPx, bottomPx },
    { leftPx, topPx: bottomPx - 24, rightPx: leftPx + 330, bottomPx },
  ];
}
