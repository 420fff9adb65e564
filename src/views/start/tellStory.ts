import { applyEdit, lensStore } from '../../state/lensStore.ts';
import type { Open } from '../../lens/Lens.ts';
import type { Story } from '../../query/stories/storiesOf.ts';
import { withOverlay } from '../../lens/overlayLayer.ts';

/** What the dossier on a story shows. */
export function subjectOf(story: Story): Open {
  return story.type === 'vote'
    ? { type: 'vote', id: story.vote.id }
    : { type: 'pair', id: story.pair };
}

/** Turns the page to a story: what it is about open, and time or map as it needs them. One step for Back. */
export function tellStory(story: Story): void {
  if (story.type === 'vote') {
    const { id } = story.vote;
    const { layers } = lensStore.getState().lens;
    applyEdit({ type: 'open', open: subjectOf(story) });
    applyEdit({ type: 'setLayers', layers: withOverlay(layers, `vote:${id}`) }, 'replace');
    return;
  }
  const { pair, month } = story;
  applyEdit({ type: 'seeTime', mode: 'window', from: month.startDay, to: month.endDay });
  applyEdit({ type: 'choosePair', pair }, 'replace');
}
