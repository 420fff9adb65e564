import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TONES } from '../../model/Tone.ts';
import { TOPICS } from '../../model/Topic.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { wholeCounts } from '../../query/wholeCounts.ts';

/** Chooses topics and tones, each with the number of events that it would show. */
export function TopicFilter() {
  const { store } = useDataset();
  const answer = useAnswer();
  const topics = useLens((lens) => lens.topics);
  const tones = useLens((lens) => lens.tones);
  const t = useMessage();
  const whole = wholeCounts(store);
  const hint = (count: number) => t('filters.events', { count });
  return (
    <Popover variant="chip" trigger={t('filters.topics', { count: topics.length + tones.length })}>
      <CheckboxGroup
        legend={t('filters.topicsLabel')}
        options={TOPICS.filter((topic) => whole.byTopic[topic] > 0 || topics.includes(topic)).map(
          (topic) => ({
            value: topic,
            label: t(`marks.topic.${topic}`),
            hint: hint(answer.byTopic[topic]),
          }),
        )}
        chosen={topics}
        onChange={(chosen) => applyEdit({ type: 'setTopics', topics: chosen })}
      />
      <CheckboxGroup
        legend={t('filters.tonesLabel')}
        options={TONES.map((tone) => ({
          value: tone,
          label: t(`marks.tone.${tone}`),
          hint: hint(answer.byTone[tone]),
        }))}
        chosen={tones}
        onChange={(chosen) => applyEdit({ type: 'setTones', tones: chosen })}
      />
    </Popover>
  );
}
