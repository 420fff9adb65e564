import { type Asked, dataRun, lensOf, onDay, sentence } from './Asked.ts';
import type { Lens, Open } from '../../lens/Lens.ts';
import type { Run, Sentence } from '../../documents/TextDocument.ts';
import { blocStory } from '../stories/blocStory.ts';
import type { Citation } from '../../model/Source.ts';
import { eventOf } from '../eventOf.ts';
import { eventSentence } from './eventSentence.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { scenarioStory } from '../stories/scenarioStory.ts';
import { sourceRuns } from './citing.ts';
import { voteStory } from '../stories/voteStory.ts';

type Told = (asked: Asked, id: string) => readonly Sentence[];

/** What is said of what is open. Pairs and states are told by their ties, claims with what else is in dispute. */
const TOLD: Readonly<Partial<Record<Open['type'], Told>>> = {
  event: (asked, id) => {
    const event = eventOf(asked.shown, id);
    return event ? [eventSentence(asked, event, null)] : [];
  },
  source: (asked, id) => {
    const { telling, shown } = asked;
    const source = shown.dataset.sourcesById.get(id);
    const said = source && sourceRuns(source, telling);
    return said ? [opened(asked, { type: 'source', id }, said, [{ source: id }])] : [];
  },
  vote: (asked, id) => {
    const { telling, shown } = asked;
    const story = voteStory(shown.dataset, id);
    if (!story) return [];
    const { vote, cast } = story;
    const { lang, t } = telling;
    const tally = {
      yes: cast.yes.length,
      no: cast.no.length,
      abstain: cast.abstain.length,
      absent: cast.absent.length,
    };
    const said: readonly Run[] = [
      { text: `${formatEdtf(knownEdtf(vote.date), lang)}.`, isStrong: true },
      dataRun(vote.title, telling),
      { text: t('evidence.vote', tally) },
    ];
    return [opened(asked, { type: 'vote', id }, said, vote.citations)];
  },
  scenario: (asked, id) => {
    const { telling, shown, answer } = asked;
    const scenario = shown.dataset.scenarios.find((one) => one.id === id);
    if (!scenario) return [];
    const story = scenarioStory(shown.record, scenario, answer.time.endDay);
    const { lang, t } = telling;
    const day = formatDay(answer.time.endDay, lang);
    const counts = t('dossier.scenario.counts', { for: story.for, against: story.against, day });
    const said = [
      dataRun(scenario.title, telling),
      { text: '–' },
      dataRun(scenario.text, telling),
      { text: `${counts}.` },
      { text: t('dossier.scenario.aid') },
    ];
    return [opened(asked, { type: 'scenario', id }, said, scenario.citations)];
  },
  bloc: (asked, id) => {
    const { telling, shown, answer } = asked;
    const { endDay } = answer.time;
    const story = blocStory(shown.dataset, id, endDay);
    if (!story) return [];
    const { lang, t } = telling;
    const count = story.standings.member.length;
    const said = [
      dataRun(story.bloc.name, telling),
      { text: t('evidence.bloc', { count, day: formatDay(endDay, lang) }) },
    ];
    const citations = story.standings.member.flatMap((membership) => membership.citations);
    return [opened(asked, { type: 'bloc', id }, said, citations)];
  },
};

export function openedSentences(asked: Asked): readonly Sentence[] {
  const { open } = asked.lens;
  return (open && TOLD[open.type]?.(asked, open.id)) ?? [];
}

function opened(
  asked: Asked,
  open: Open,
  said: readonly Run[],
  citations: readonly Citation[],
): Sentence {
  const lens: Lens = lensOf(asked, { ...onDay(asked.answer.time.endDay), open });
  return sentence(asked, said, lens, citations);
}
