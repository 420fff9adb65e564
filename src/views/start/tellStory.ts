import { applyEdit, lensStore } from '../../state/lensStore.ts';
import type { Story } from '../../query/stories/storiesOf.ts';
import { withOverlay } from '../../lens/overlayLayer.ts';

/** Turns the page to a story: what it is about open, and time or map as it needs them. One step for Back. */
export function tellStory(story: Story): void {
  if (story.type === 'vote') {
    const { id } = story.vote;
    const { layers } = lensStore.getState().lens;
    applyEdit({ type: 'open', open: { type: 'vote', id } });
    applyEdit({ type: 'setLayers', layers: withOverlay(layers, `vote:${id}`) }, 'replace');
    return;
  }
  const { pair, month } = story;
  applyEdit({ type: 'choosePair', pair });
  applyEdit({ type: 'setMode', mode: 'window' }, 'replace');
  applyEdit({ type: 'setTime', from: month.startDay, to: month.endDay }, 'replace');
}
