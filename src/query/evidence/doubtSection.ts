import { type Asked, dataRun, filteredLens, lensOf, sentence, wholeLens } from './Asked.ts';
import type { Block, Section, Sentence } from '../../documents/TextDocument.ts';
import { askedStates, chosenTies, doubtSentences, keptTies, lensOfTies } from './tieSentence.ts';
import { CONFIDENCES } from '../../model/Source.ts';
import type { Claim } from '../../model/Claim.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { isContested } from '../stories/accountsDiffer.ts';
import { liftedPairs } from '../../lens/liftedPairs.ts';
import { totalOf } from './totalOf.ts';

/** So many questions are told; of more it is said how many there are. */
const CLAIMS_MOST = 100;

/** Where sources contradict each other, which ties are in doubt, and what is not corroborated. */
export async function doubtSection(asked: Asked, signal?: AbortSignal): Promise<Section> {
  const { t } = asked.telling;
  const claims = claimsOf(asked);
  const told = claims.slice(0, CLAIMS_MOST);
  const left = claims.length - told.length;
  const sentences = [
    ...tieDoubts(asked),
    ...(await backingSentences(asked, signal)),
    ...(left > 0
      ? [sentence(asked, t('evidence.claims.more', { count: left }), wholeLens(asked))]
      : []),
  ];
  const isNone = sentences.length === 0 && told.length === 0;
  const none = isNone ? [sentence(asked, t('evidence.doubts.none'), wholeLens(asked))] : [];
  return {
    id: 'doubts',
    heading: t('evidence.doubts'),
    blocks: [...lists([...none, ...sentences]), ...told.map((claim) => claimBlock(asked, claim))],
  };
}

function lists(sentences: readonly Sentence[]): readonly Block[] {
  return sentences.length === 0 ? [] : [{ type: 'list', sentences }];
}

/** Those of the ties asked for; where none is, those strained, and how many are of a level not on record. */
function tieDoubts(asked: Asked): readonly Sentence[] {
  const { answer, telling } = asked;
  const chosen = chosenTies(asked);
  if (chosen.length > 0) return chosen.flatMap((row) => doubtSentences(asked, row));
  const kept = keptTies(asked);
  const count = kept.filter(({ rung }) => rung === 'unknown').length;
  const day = formatDay(answer.time.endDay, telling.lang);
  const said = telling.t('evidence.unknown', { count, day });
  const strained = kept.filter(({ tie }) => tie.strained);
  return [
    ...strained.flatMap((row) => doubtSentences(asked, row)),
    ...(count === 0
      ? []
      : [sentence(asked, said, { ...lensOfTies(asked), statuses: ['unknown'] })]),
  ];
}

/** How many of the events shown are less than corroborated. */
async function backingSentences(asked: Asked, signal?: AbortSignal): Promise<readonly Sentence[]> {
  const { lens, telling } = asked;
  const { t } = telling;
  const sentences: Sentence[] = [];
  for (const confidence of CONFIDENCES) {
    const isAsked = lens.confidences.length === 0 || lens.confidences.includes(confidence);
    if (confidence === 'corroborated' || !isAsked) continue;
    const filters = { confidences: [confidence] };
    const count = await totalOf(asked, filters, signal);
    const said = t('evidence.backing', {
      confidence: t(`marks.confidence.${confidence}`),
      about: t(`marks.confidence.${confidence}.about`),
      count,
    });
    if (count > 0) sentences.push(sentence(asked, said, { ...filteredLens(asked), ...filters }));
  }
  return sentences;
}

/** The question that is open, then those in dispute about what is asked for and about the events shown. */
function claimsOf({ shown, lens, answer }: Asked): readonly Claim[] {
  const { dataset, source } = shown;
  const { open } = lens;
  const pairs: readonly string[] = liftedPairs(lens);
  const states = askedStates(lens);
  const isShown = (id: string) => {
    const key = source.keyOf(id);
    return key !== undefined && source.misses(answer.ask, key) === 0;
  };
  const isOpen = (type: string, ids: readonly string[] = []) =>
    open?.type === type && ids.includes(open.id);
  const isAbout = ({ about }: Claim) =>
    about.pairs?.some((pair) => pairs.includes(pair)) === true ||
    about.countries?.some((iso3) => states.includes(iso3)) === true ||
    isOpen('event', about.events) ||
    isOpen('vote', about.votes) ||
    isOpen('scenario', about.scenarios) ||
    about.events?.some(isShown) === true;
  const asked = open?.type === 'claim' ? dataset.claimsById.get(open.id) : undefined;
  const disputed = dataset.claims.filter((claim) => isContested(claim) && isAbout(claim));
  return [...new Set([...(asked ? [asked] : []), ...disputed])];
}

/** The question, every answer with who gives it, and why the record holds its own. */
function claimBlock(asked: Asked, claim: Claim): Block {
  const { telling } = asked;
  const { t } = telling;
  const lens = lensOf(asked, { open: { type: 'claim', id: claim.id } });
  const answers = claim.answers.map(({ verdict, text, citations }) =>
    sentence(
      asked,
      [
        { text: t('evidence.verdict', { verdict: t(`marks.verdict.${verdict}`) }), isStrong: true },
        dataRun(text, telling),
      ],
      lens,
      citations,
    ),
  );
  const reason = [{ text: t('dossier.claim.reason') }, dataRun(claim.reason, telling)];
  return {
    type: 'group',
    heading: sentence(asked, [dataRun(claim.question, telling)], lens),
    sentences: [...answers, sentence(asked, reason, lens)],
  };
}
