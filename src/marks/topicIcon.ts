import type { IconName } from '../ui/iconPaths.ts';
import type { Topic } from '../model/Topic.ts';

const ICON_OF: Readonly<Record<Topic, IconName>> = {
  diplomacy: 'exchange',
  security: 'shield',
  multilateral: 'globe',
  vote: 'ballot',
  economy: 'coins',
  election: 'ballot-box',
  politics: 'podium',
  justice: 'scales',
  disaster: 'flame',
  society: 'people',
  intervention: 'flag',
  other: 'dot',
};

/** The pictogram of a topic. */
export function topicIcon(topic: Topic): IconName {
  return ICON_OF[topic];
}
