import type { DiscLook, Name, SeaName, Tab } from '../scene/Scene.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { seaType } from '../scene/seaType.ts';
import { nameType } from './nameType.ts';
import { paintDisc } from './paintDisc.ts';
import { paintTab } from './paintTab.ts';
import { shortCount } from './shortCount.ts';
import { contextOf } from '../../../base/contextOf.ts';

/** A small picture painted once; its middle goes to the point that it marks. */
export interface Sprite {
  readonly image: CanvasImageSource;
  /** CSS pixels, whole device pixels wide. */
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Sprites {
  /** A disc; that of several events without its number. */
  disc(look: DiscLook): Sprite;
  /** The number on a disc of several events: there are many numbers, and few looks of discs below them. */
  count(look: DiscLook): Sprite;
  name(name: Name): Sprite;
  sea(name: SeaName): Sprite;
  /** A tab without its arrow. */
  tab(tab: Tab): Sprite;
}

/** Room around a disc for its shadow. */
const SKIRT_PX = 6;
/** Holds the longest short count. */
const COUNT_BOX = { widthPx: 36, heightPx: 16 };
const CASING_PX = 3.2;

/** Sprites in one style, at `ratio` device pixels to a CSS pixel. */
export function spritesOf(style: MapStyle, ratio: number): Sprites {
  const kept = new Map<string, Sprite>();
  const once = (key: string, paint: () => Sprite): Sprite => {
    const sprite = kept.get(key) ?? paint();
    kept.set(key, sprite);
    return sprite;
  };
  return {
    disc: (look) => {
      const face = look.shares.length > 0 ? look.shares.join() : `${look.tone} ${look.topic}`;
      return once(`${face} ${look.radiusPx} ${look.of}`, () => {
        const sidePx = 2 * (look.radiusPx + SKIRT_PX);
        const { context, sprite } = blank(sidePx, sidePx, ratio);
        context.translate(sprite.widthPx / 2, sprite.heightPx / 2);
        paintDisc(context, look, style, ratio);
        return sprite;
      });
    },
    count: ({ count, topic }) => {
      const text = shortCount(count);
      const token = topic === null ? '--on-tone' : '--ink';
      return once(`${token} ${text}`, () => paintCount(text, style.colour(token), style, ratio));
    },
    name: (name) =>
      once(`${name.kind} ${name.sizePx} ${name.chosen} ${name.onTint} ${name.text}`, () =>
        paintName(name, style, ratio),
      ),
    sea: (name) => once(name.lines.join(' '), () => paintSea(name, style, ratio)),
    tab: (tab) =>
      once(`${tab.edge} ${tab.tone} ${tab.widthPx} ${tab.text}`, () => {
        const { context, sprite } = blank(tab.widthPx + 8, TAB_SPRITE_PX, ratio);
        context.translate(sprite.widthPx / 2, sprite.heightPx / 2);
        paintTab(context, tab, style, ratio);
        return sprite;
      }),
  };
}

/** A tab and its shadow. */
const TAB_SPRITE_PX = 34;

function paintCount(text: string, colour: string, style: MapStyle, ratio: number): Sprite {
  const { context, sprite } = blank(COUNT_BOX.widthPx, COUNT_BOX.heightPx, ratio);
  context.translate(sprite.widthPx / 2, sprite.heightPx / 2);
  context.font = `650 ${text.length > 3 ? 9 : 11}px ${style.textFont}`;
  context.fillStyle = colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, 0.5);
  return sprite;
}

function paintName(name: Name, style: MapStyle, ratio: number): Sprite {
  const { context, sprite } = blank(name.widthPx + 8, name.sizePx * 1.6, ratio);
  Object.assign(context, nameType(style, name.kind, name.sizePx));
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = CASING_PX;
  context.globalAlpha = 0.85;
  context.strokeStyle = style.colour('--land');
  context.strokeText(name.text, 4, sprite.heightPx / 2);
  context.globalAlpha = 1;
  context.fillStyle = style.colour(name.chosen ? '--ink' : name.onTint ? '--muted' : '--faint');
  context.fillText(name.text, 4, sprite.heightPx / 2);
  return sprite;
}

function paintSea({ lines, widthPx }: SeaName, style: MapStyle, ratio: number): Sprite {
  const { context, sprite } = blank(widthPx + 4, lines.length * seaType.linePx, ratio);
  Object.assign(context, nameType(style, 'sea', seaType.sizePx));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = style.colour('--sea-name');
  lines.forEach((line, i) =>
    context.fillText(line, sprite.widthPx / 2, (i + 0.5) * seaType.linePx),
  );
  return sprite;
}

function blank(widthPx: number, heightPx: number, ratio: number) {
  const image = document.createElement('canvas');
  // an even number of device pixels, so that the middle lies between two of them
  image.width = 2 * Math.ceil((widthPx * ratio) / 2);
  image.height = 2 * Math.ceil((heightPx * ratio) / 2);
  const context = contextOf(image);
  context.scale(ratio, ratio);
  return {
    context,
    sprite: { image, widthPx: image.width / ratio, heightPx: image.height / ratio },
  };
}
