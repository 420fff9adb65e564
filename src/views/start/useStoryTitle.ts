import { useLang, useLocalText } from '../../i18n/useLang.ts';
import type { Story } from '../../query/stories/storiesOf.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { pairName } from '../../query/names/pairName.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What a story asks: "Mexico – Peru, Nov 2025: what happened?" */
export function useStoryTitle(): (story: Story) => string {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const say = useLocalText();
  return (story) =>
    story.type === 'vote'
      ? t('start.vote', { vote: say(story.vote.title) })
      : t('start.pair', {
          pair: pairName(dataset, story.pair, lang),
          month: formatDay(story.day, lang, 'month'),
        });
}
