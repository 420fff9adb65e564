import { aboutSection } from './aboutSection.ts';
import { methodSection } from './methodSection.ts';
import { sourcesSection } from './sourcesSection.ts';
import type { Asked, EvidenceTelling } from './Asked.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Shown } from '../Shown.ts';
import type { TextDocument } from '../../documents/TextDocument.ts';
import { answerOf } from '../../events/answerOf.ts';
import { answerSection } from './answerSection.ts';
import { changesSection } from './changesSection.ts';
import { citing } from './citing.ts';
import { doubtSection } from './doubtSection.ts';
import { questionSection, titleOf } from './questionSection.ts';
import { timelineSection } from './timelineSection.ts';

/**
 * The evidence on the question of a lens: what is asked, the answer, events by day, changes of ties, what is in
 * dispute or doubt, sources with their grades, method, version. Each sentence has the address of a lens of which
 * the same sentence is said again; none has what is on this device alone, and the day on which it is made.
 * Waits for a search that is under way; rejects where a file is gone, and with the signal's reason.
 */
export async function evidenceOf(
  shown: Shown,
  lens: Lens,
  telling: EvidenceTelling,
  signal?: AbortSignal,
): Promise<TextDocument> {
  const { source } = shown;
  const { ask } = answerOf(source, lens);
  const frame = source.frame(ask, null);
  if (frame.standing !== 'exact') await frame.exact(signal);
  const cites = citing(telling);
  const { cite, citeFile } = cites;
  const asked: Asked = { shown, lens, answer: answerOf(source, lens), telling, cite, citeFile };
  // sources are numbered as they are first cited, so that the sections follow each other
  const told = [
    questionSection(asked),
    await answerSection(asked, signal),
    await timelineSection(asked, signal),
    changesSection(asked),
    await doubtSection(asked, signal),
  ];
  signal?.throwIfAborted();
  const { t, lang } = telling;
  return {
    title: titleOf(asked),
    lang,
    show: t('evidence.show'),
    sections: [...told, sourcesSection(asked, cites), methodSection(asked), aboutSection(asked)],
  };
}
