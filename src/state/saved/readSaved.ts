import { type Day, isoOf, readDay } from '../../model/Day.ts';
import { NAME_MOST, NOTE_MOST, QUERY_MOST, type SavedView, type Seen } from './SavedView.ts';

/** Tells a file of saved views from any other JSON. */
const FORMAT = 'hemisphere-saved-views';
/** Changes when what is written can no longer be read by the code before. */
const VERSION = 1;

/** What is wrong with a text as a whole: it is no JSON, something else, or of a later version. */
export type SavedFault = 'json' | 'other' | 'newer';

const FIELDS = ['entry', 'name', 'note', 'query', 'savedOn', 'files', 'seen'] as const;
/** What of a view does not read; `entry`: it is no view at all. */
type SavedField = (typeof FIELDS)[number];

/** A view that cannot be read, as it stands there. */
interface UnreadView {
  /** Its place, from 1. */
  readonly at: number;
  readonly field: SavedField;
  readonly value: unknown;
}

export interface SavedRead {
  /** In the reader’s order. */
  readonly views: readonly SavedView[];
  readonly unread: readonly UnreadView[];
}

export const NOTHING_SAVED: SavedRead = { views: [], unread: [] };

/** Saved views as JSON, on the device and as a file: what could not be read goes on as it is, at the end. */
export function savedText({ views, unread }: SavedRead): string {
  const written = views.map(({ savedOn, seen, ...rest }) => ({
    ...rest,
    savedOn: isoOf(savedOn),
    seen: seen && { ...seen, on: isoOf(seen.on) },
  }));
  const all: readonly unknown[] = [...written, ...unread.map(({ value }) => value)];
  return JSON.stringify({ format: FORMAT, version: VERSION, views: all }, null, 1);
}

/** Reads what {@link savedText} writes. Total: any text gives views, or what is wrong with it. */
export function readSaved(text: string): SavedRead | SavedFault {
  const value = parsed(text);
  if (value === undefined) return 'json';
  const { format, version, views } = fieldsOf(value);
  if (format !== FORMAT || !Number.isInteger(version) || Number(version) < 1) return 'other';
  if (Number(version) > VERSION) return 'newer';
  if (!Array.isArray(views)) return 'other';
  const read = views.map((entry: unknown, index) => {
    const view = readView(entry);
    return typeof view === 'string' ? { at: index + 1, field: view, value: entry } : view;
  });
  return {
    views: withOwnIds(read.filter((one): one is SavedView => 'id' in one)),
    unread: read.filter((one): one is UnreadView => 'field' in one),
  };
}

/** An id that is free. */
export function nextId(views: readonly Pick<SavedView, 'id'>[]): number {
  return views.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

function withOwnIds(views: readonly SavedView[]): readonly SavedView[] {
  const own: SavedView[] = [];
  let next = nextId(views);
  const used = new Set([0]);
  for (const view of views) {
    const id = used.has(view.id) ? next++ : view.id;
    used.add(id);
    own.push({ ...view, id });
  }
  return own;
}

function readView(value: unknown): SavedView | SavedField {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'entry';
  const { id, name, note = '', query, files = [], seen = null, savedOn } = fieldsOf(value);
  if (!isText(name, NAME_MOST) || name.trim() === '') return 'name';
  if (!isText(note, NOTE_MOST)) return 'note';
  if (!isText(query, QUERY_MOST)) return 'query';
  const day = dayIn(savedOn);
  if (day === undefined) return 'savedOn';
  if (!areTexts(files)) return 'files';
  const was = seen === null ? null : readSeen(seen);
  if (was === undefined) return 'seen';
  const own = Number.isSafeInteger(id) && Number(id) > 0 ? Number(id) : 0;
  return { id: own, name, note, query, savedOn: day, files, seen: was };
}

function readSeen(value: unknown): Seen | undefined {
  const { on, version, events, changes } = fieldsOf(value);
  const day = dayIn(on);
  if (day === undefined || typeof version !== 'string') return undefined;
  if (!/^\d{4}\.\d{2}\.\d{2}$/.test(version)) return undefined;
  return areTexts(events) && areTexts(changes) ? { on: day, version, events, changes } : undefined;
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' ? readDay(value) : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
