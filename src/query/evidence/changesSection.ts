import { type Asked, lensOf, onDay, sentence } from './Asked.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Section, TableRow } from '../../documents/TextDocument.ts';
import type { MessageId } from '../../i18n/MessageId.ts';
import type { RecordedTurn } from '../ties/changesTally.ts';
import type { TieStanding } from '../ties/tieTurns.ts';
import { byWhom } from '../names/byWhom.ts';
import { askedStates } from './tieSentence.ts';
import { changesIn } from '../sheets/tieCells.ts';
import { formatDay, formatEdtf, formatSpan } from '../../i18n/formatDay.ts';
import { liftedPairs } from '../../lens/liftedPairs.ts';
import { pairName } from '../names/pairName.ts';

/** So many changes are told, the newest; of more it is said how many there are. */
const CHANGES_MOST = 500;

const COLUMNS: readonly MessageId[] = [
  'evidence.column.date',
  'evidence.column.pair',
  'evidence.column.before',
  'evidence.column.after',
  'evidence.column.act',
  'evidence.column.confidence',
  'evidence.column.sources',
];

/** The changes of ties in the days shown, as a table by day, the newest last. */
export function changesSection(asked: Asked): Section {
  const { shown, answer, telling } = asked;
  const { lang, t } = telling;
  const wanted = narrowed(asked);
  const turns = changesIn(shown.dataset, wanted, answer.time);
  const told = turns.slice(-CHANGES_MOST);
  const left = turns.length - told.length;
  const count = t(turns.length === 0 ? 'changes.ties.none' : 'evidence.changes.count', {
    count: turns.length,
  });
  const notes = [count, ...(left > 0 ? [t('evidence.changes.earlier', { count: left })] : [])];
  const { pairs, countries, statuses } = wanted;
  const lens = lensOf(asked, { pairs, countries, statuses, page: 'changes' });
  return {
    id: 'changes',
    heading: t('evidence.changes'),
    blocks: [
      { type: 'list', sentences: notes.map((note) => sentence(asked, note, lens)) },
      ...(told.length === 0
        ? []
        : [
            {
              type: 'table',
              caption: t('evidence.changes.caption', { span: formatSpan(answer.time, lang) }),
              columns: COLUMNS.map((id) => t(id)),
              rows: told.map((turn) => turnRow(asked, turn)),
            } as const,
          ]),
    ],
  };
}

/** The question with what is open as a filter of ties. */
function narrowed({ lens }: Asked): Lens {
  return { ...lens, pairs: liftedPairs(lens), countries: askedStates(lens) };
}

function turnRow(asked: Asked, turn: RecordedTurn): TableRow {
  const { telling, cite } = asked;
  const { dataset, lang, t } = telling;
  const { pair, day, before, after, change, type } = turn;
  const isLapse = type === 'lapse';
  const act = t('evidence.act', {
    act: t(`marks.act.${change.act}`),
    ...byWhom(dataset, change, lang),
  });
  return {
    cells: [
      isLapse ? formatDay(day, lang) : formatEdtf(change.date, lang),
      pairName(dataset, pair, lang),
      standingName(asked, before),
      standingName(asked, after),
      isLapse ? t('evidence.lapse') : act,
      t(`marks.confidence.${change.confidence}`),
    ],
    cites: cite(change.citations),
    address: telling.addressOf(lensOf(asked, { ...onDay(day), pairs: [pair], page: 'changes' })),
  };
}

function standingName({ telling: { t } }: Asked, { status, strained }: TieStanding): string {
  const name = t(`marks.status.${status}`);
  return strained ? t('marks.tie.withStrain', { status: name }) : name;
}
