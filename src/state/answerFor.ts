import { type Answer, answerOf } from '../events/answerOf.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { Lens } from '../lens/Lens.ts';
import { useShownLens } from './shownLens.ts';
import { useSource } from './ShownContext.ts';

interface Answers {
  readonly version: number;
  readonly byLens: WeakMap<Lens, Answer>;
}

const answers = new WeakMap<EventSource, Answers>();

/** The answer to a lens, worked out once for all views that ask, until the source knows more. */
export function answerFor(source: EventSource, lens: Lens): Answer {
  const version = source.version();
  let ofSource = answers.get(source);
  if (ofSource?.version !== version)
    answers.set(source, (ofSource = { version, byLens: new WeakMap() }));
  let answer = ofSource.byLens.get(lens);
  if (!answer) ofSource.byLens.set(lens, (answer = answerOf(source, lens)));
  return answer;
}

/** What text and lists show: the answer to the lens with the moving time. */
export function useAnswer(): Answer {
  return answerFor(useSource(), useShownLens());
}
