import { type Asked, filteredLens, sentence } from './Asked.ts';
import { belowSentence, chosenTies, tieSentence, tiesBelow } from './tieSentence.ts';
import type { Section, Sentence } from '../../documents/TextDocument.ts';
import { TONES } from '../../model/Tone.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { isRecorded } from '../../dataset/TieLedger.ts';
import { openedSentences } from './openedSentences.ts';
import { totalOf } from './totalOf.ts';

/** What is open, how the ties stand, and how many events there are of which tone. */
export async function answerSection(asked: Asked, signal?: AbortSignal): Promise<Section> {
  const { t } = asked.telling;
  const sentences = [
    ...openedSentences(asked),
    ...tieSentences(asked),
    ...(await countSentences(asked, signal)),
  ];
  return {
    id: 'answer',
    heading: t('evidence.answer'),
    blocks: [{ type: 'list', sentences }],
  };
}

function tieSentences(asked: Asked): readonly Sentence[] {
  const { shown, answer, telling } = asked;
  const { ledger } = shown.dataset;
  const { lang, t } = telling;
  const chosen = chosenTies(asked);
  const below = chosen.length > 0 ? [] : tiesBelow(asked);
  const end = t('marks.recordEnds', { day: formatDay(ledger.span.endDay, lang, 'long') });
  return [
    ...(isRecorded(ledger, answer.time.endDay) ? [] : [sentence(asked, end, null)]),
    ...(chosen.length > 0 ? [] : [belowSentence(asked, below.length)]),
    ...[...chosen, ...below].map((row) => tieSentence(asked, row)),
  ];
}

/** All events shown, and those of each tone that has any. */
async function countSentences(asked: Asked, signal?: AbortSignal): Promise<readonly Sentence[]> {
  const { answer, lens, telling } = asked;
  const { t } = telling;
  const { shown, total } = answer;
  const filtered = filteredLens(asked);
  const sentences = [sentence(asked, t('evidence.count', { shown, total }), filtered)];
  for (const tone of TONES) {
    if (lens.tones.length > 0 && !lens.tones.includes(tone)) continue;
    const count = await totalOf(asked, { tones: [tone] }, signal);
    const said = t('evidence.tone', { tone: t(`marks.tone.${tone}`), count });
    if (count > 0) sentences.push(sentence(asked, said, { ...filtered, tones: [tone] }));
  }
  return sentences;
}
