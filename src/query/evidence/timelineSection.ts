import { type Asked, filteredLens, sentence } from './Asked.ts';
import type { Section } from '../../documents/TextDocument.ts';
import type { RowSaid } from '../../ingest/rows/rowTexts.ts';
import { eventSentence } from './eventSentence.ts';

/** So many events are told, the newest; of more it is said how many there are. */
const EVENTS_MOST = 500;

/** The events shown by day, the newest last. Rejects where a file cannot be read any more. */
export async function timelineSection(asked: Asked, signal?: AbortSignal): Promise<Section> {
  const { shown, answer, telling } = asked;
  const { t } = telling;
  const { source } = shown;
  const keys = source.page(answer.ask, 'newest', 0, EVENTS_MOST).toReversed();
  const events = keys.map((key) => source.event(key));
  const rows = events.filter(({ kind }) => kind === 'row').map(({ id }) => id);
  const said: ReadonlyMap<string, RowSaid> =
    rows.length === 0 ? new Map() : await source.said(rows, signal);
  const left = answer.shown - events.length;
  const notes = [
    left > 0 ? t('evidence.earlier', { count: left }) : '',
    events.length === 0 ? t('evidence.noEvents') : '',
  ].filter((note) => note !== '');
  const sentences = [
    ...notes.map((note) => sentence(asked, note, filteredLens(asked))),
    ...(rows.length > 0 ? [sentence(asked, t('evidence.onDevice'), null)] : []),
    ...events.map((event) => eventSentence(asked, event, said.get(event.id) ?? null)),
  ];
  return { id: 'timeline', heading: t('evidence.timeline'), blocks: [{ type: 'list', sentences }] };
}
