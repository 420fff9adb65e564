import { useLang, useLocalText } from '../../i18n/useLang.ts';
import type { Story } from '../../query/stories/storiesOf.ts';
import { pairName } from '../../query/names/pairName.ts';
import { useDataset } from '../../state/ShownContext.ts';

/** What a story is about: "Mexico – Peru", or a vote by its title. */
export function useStoryTitle(): (story: Story) => string {
  const dataset = useDataset();
  const lang = useLang();
  const say = useLocalText();
  return (story) =>
    story.type === 'vote' ? say(story.vote.title) : pairName(dataset, story.pair, lang);
}
