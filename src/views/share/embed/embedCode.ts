import { LEAST_PX, MOST_PX, embedHeight } from '../embedHeight.ts';

export const EMBED_WIDTHS = ['whole', '320', '640', '1200'] as const;
export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

interface Embed {
  readonly address: string;
  readonly title: string;
  readonly width: EmbedWidth;
}

/** Sets the height that the frame speaks, of its own frame alone. */
const FIT = `<script>
addEventListener("message", function (event) {
  var heights = event.data && event.data["datawrapper-height"];
  if (!heights) return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow !== event.source) return;
    for (var id in heights) frame.style.height = Number(heights[id]) + "px";
  });
});
</script>`;

/**
 * An `iframe` as HTML, without script: as wide as is chosen and never wider than its place, as high as
 * `embedHeight` has it for that width. Where styles are taken out, the attributes hold.
 */
export function embedCode({ address, title, width }: Embed): string {
  const isWhole = width === 'whole';
  const style = [
    'border:0',
    `width:${isWhole ? '100%' : `${width}px`}`,
    'max-width:100%',
    'height:auto',
    'aspect-ratio:5/3',
    `min-height:${LEAST_PX}px`,
    `max-height:${MOST_PX}px`,
  ].join(';');
  const attributes = {
    title,
    src: address,
    loading: 'lazy',
    width: isWhole ? '100%' : width,
    height: String(isWhole ? 480 : embedHeight(Number(width))),
    style,
  };
  const text = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}

/** The same, and a script that fits its height to what the page in it says. */
export function fittedCode(embed: Embed): string {
  return `${embedCode(embed)}\n${FIT}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
