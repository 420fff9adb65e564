import type { DiscLook, Name } from '../scene/Scene.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { ICON_PATHS } from '../../../ui/iconPaths.ts';
import { type EventOwner, SQUARE, SQUARE_CORNER } from '../../../marks/EventDisc.tsx';
import { discToken } from './discToken.ts';
import { nameType } from './nameType.ts';
import { shortCount } from './shortCount.ts';
import type { Topic } from '../../../model/Topic.ts';
import { topicIcon } from '../../../marks/topicIcon.ts';

/** A small picture painted once; its middle goes to the point that it marks. */
export interface Sprite {
  readonly image: CanvasImageSource;
  /** CSS pixels, whole device pixels wide. */
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Sprites {
  /** A disc; that of many events without its number. */
  disc(look: DiscLook): Sprite;
  /** The number on a disc of many events: there are many numbers, and few sizes of discs below them. */
  count(look: DiscLook): Sprite;
  name(name: Name): Sprite;
}

const RIM_PX = 1.75;
/** Room around a disc for its shadow and its count. */
const SKIRT_PX = 9;
/** As `EventDisc` draws them: side of the pictogram, and radius of a rough place's disc, by the disc's radius. */
const SIGN = 1.2;
const AREA = 0.75;
const BADGE_RADIUS_PX = 6.5;
/** Holds the longest short count. */
const COUNT_BOX = { widthPx: 36, heightPx: 16 };

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
      const badge = look.topic === null ? '' : shortCount(look.count);
      return once(
        `${look.tone} ${look.topic} ${look.radiusPx} ${badge} ${look.place} ${look.of}`,
        () => paintDisc(look, style, ratio),
      );
    },
    count: ({ count }) => {
      const text = shortCount(count);
      return once(text, () => paintCount(text, style, ratio));
    },
    name: (name) =>
      once(`${name.kind} ${name.sizePx} ${name.chosen} ${name.onTint} ${name.text}`, () =>
        paintName(name, style, ratio),
      ),
  };
}

function paintDisc(look: DiscLook, style: MapStyle, ratio: number): Sprite {
  const sidePx = 2 * (look.radiusPx + SKIRT_PX);
  const { context, sprite } = blank(sidePx, sidePx, ratio);
  const radiusPx = look.place === 'area' ? look.radiusPx * AREA : look.radiusPx;
  context.translate(sidePx / 2, sidePx / 2);
  if (look.place === 'point') {
    castShadow(context, ratio);
    fillShape(context, look.of, radiusPx, style.colour('--panel'));
    context.shadowColor = 'transparent';
  }
  const rimPx = look.place === 'point' ? RIM_PX : 0;
  fillShape(context, look.of, radiusPx - rimPx, style.colour(discToken(look.tone)));
  if (look.topic === null) return sprite;
  paintSign(context, look.topic, radiusPx, style);
  if (look.count > 1) paintBadge(context, look, radiusPx, style);
  return sprite;
}

function castShadow(context: CanvasRenderingContext2D, ratio: number): void {
  context.shadowColor = 'rgb(0 0 0 / 35%)';
  context.shadowBlur = 4 * ratio;
  context.shadowOffsetY = ratio;
}

function paintSign(
  context: CanvasRenderingContext2D,
  topic: Topic,
  radiusPx: number,
  style: MapStyle,
): void {
  const scale = (radiusPx * SIGN) / 24;
  context.save();
  context.scale(scale, scale);
  context.translate(-12, -12);
  context.fillStyle = style.colour('--on-tone');
  context.fill(signOf(topic));
  context.restore();
}

function signOf(topic: Topic): Path2D {
  return new Path2D(ICON_PATHS[topicIcon(topic)]);
}

function paintCount(text: string, style: MapStyle, ratio: number): Sprite {
  const { context, sprite } = blank(COUNT_BOX.widthPx, COUNT_BOX.heightPx, ratio);
  context.translate(sprite.widthPx / 2, sprite.heightPx / 2);
  context.font = `650 10.5px ${style.textFont}`;
  context.fillStyle = style.colour('--on-tone');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, 0.5);
  return sprite;
}

function paintBadge(
  context: CanvasRenderingContext2D,
  { count }: DiscLook,
  radiusPx: number,
  style: MapStyle,
): void {
  const text = shortCount(count);
  context.save();
  context.translate(radiusPx * 0.78, -radiusPx * 0.78);
  context.font = `700 9.5px ${style.textFont}`;
  const halfPx = Math.max(0, context.measureText(text).width / 2 - 3);
  fillPill(context, halfPx, BADGE_RADIUS_PX + 1.25, style.colour('--panel'));
  fillPill(context, halfPx, BADGE_RADIUS_PX, style.colour('--ink'));
  context.fillStyle = style.colour('--panel');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, 0.5);
  context.restore();
}

function fillPill(
  context: CanvasRenderingContext2D,
  halfPx: number,
  radiusPx: number,
  colour: string,
) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(-halfPx, 0, radiusPx, Math.PI / 2, -Math.PI / 2);
  context.arc(halfPx, 0, radiusPx, -Math.PI / 2, Math.PI / 2);
  context.fill();
}

/** As `EventDisc` has them: a circle, or a square of the same weight. */
function fillShape(
  context: CanvasRenderingContext2D,
  of: EventOwner,
  radiusPx: number,
  colour: string,
): void {
  const halfPx = radiusPx * SQUARE;
  context.fillStyle = colour;
  context.beginPath();
  if (of === 'record') context.arc(0, 0, radiusPx, 0, 2 * Math.PI);
  else context.roundRect(-halfPx, -halfPx, 2 * halfPx, 2 * halfPx, radiusPx * SQUARE_CORNER);
  context.fill();
}

function paintName(name: Name, style: MapStyle, ratio: number): Sprite {
  const { context, sprite } = blank(name.widthPx + 8, name.sizePx * 1.6, ratio);
  Object.assign(context, nameType(style, name.kind, name.sizePx));
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.globalAlpha = 0.7;
  context.strokeStyle = style.colour('--land');
  context.strokeText(name.text, 4, sprite.heightPx / 2);
  context.globalAlpha = 1;
  context.fillStyle = style.colour(name.chosen ? '--ink' : name.onTint ? '--muted' : '--faint');
  context.fillText(name.text, 4, sprite.heightPx / 2);
  return sprite;
}

function blank(widthPx: number, heightPx: number, ratio: number) {
  const image = document.createElement('canvas');
  // an even number of device pixels, so that the middle lies between two of them
  image.width = 2 * Math.ceil((widthPx * ratio) / 2);
  image.height = 2 * Math.ceil((heightPx * ratio) / 2);
  const context = image.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to paint a sprite on.');
  context.scale(ratio, ratio);
  return {
    context,
    sprite: { image, widthPx: image.width / ratio, heightPx: image.height / ratio },
  };
}
