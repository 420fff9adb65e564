import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TOPICS } from '../../model/Topic.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { topicCounts } from '../../query/answerOf.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Chooses topics, each with the number of events that it would show. */
export function TopicFilter() {
  const dataset = useDataset();
  const answer = useAnswer();
  const chosen = useLens(({ topics }) => topics);
  const t = useMessage();
  const counts = topicCounts(dataset, answer);
  const present = new Set(dataset.events.map(({ topic }) => topic));
  const options = TOPICS.filter((topic) => present.has(topic) || chosen.includes(topic)).map(
    (topic) => ({ value: topic, label: t(`marks.topic.${topic}`), hint: String(counts[topic]) }),
  );
  return (
    <Popover variant="chip" trigger={t('filters.topics', { count: chosen.length })}>
      <CheckboxGroup
        legend={t('filters.topicsLabel')}
        options={options}
        chosen={chosen}
        onChange={(topics) => applyEdit({ type: 'setTopics', topics })}
      />
    </Popover>
  );
}
