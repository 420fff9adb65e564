import { type SavedRead, nextId } from './readSaved.ts';
import type { SavedView, Seen } from './SavedView.ts';
import { decodeLens } from '../../lens/decodeLens.ts';
import { encodeLens } from '../../lens/encodeLens.ts';

type Views = readonly SavedView[];

/** Puts a new view first: it is the one that is wanted next. */
export function withNew(views: Views, view: Omit<SavedView, 'id'>): Views {
  return [{ ...view, id: nextId(views) }, ...views];
}

/** Moves a view by so many places, within the list. */
export function withMoved(views: Views, id: number, by: number): Views {
  const from = views.findIndex((view) => view.id === id);
  const moved = views[from];
  if (!moved) return views;
  const to = Math.min(Math.max(from + by, 0), views.length - 1);
  return views.toSpliced(from, 1).toSpliced(to, 0, moved);
}

export function withWords(
  views: Views,
  id: number,
  words: Pick<SavedView, 'name' | 'note'>,
): Views {
  return views.map((view) => (view.id === id ? { ...view, ...words } : view));
}

/** What a view showed when it was opened; where that cannot be told, what it showed before stays. */
export function withSeen(views: Views, id: number, seen: Seen | null): Views {
  return seen ? views.map((view) => (view.id === id ? { ...view, seen } : view)) : views;
}

export function without(views: Views, id: number): Views {
  return views.filter((view) => view.id !== id);
}

/** Puts a view back at its place, unless it is there. */
export function withAgain(views: Views, view: SavedView, at: number): Views {
  return views.some(({ id }) => id === view.id) ? views : views.toSpliced(at, 0, view);
}

/** What came of an import. */
export interface Imported {
  readonly views: Views;
  readonly added: number;
  /** Views that were there already: the same by name, note and what they show. */
  readonly duplicates: number;
}

/** Adds the views of a file at the end, in its order; none that is there is changed. */
export function withImported(views: Views, { views: come }: Pick<SavedRead, 'views'>): Imported {
  const there = new Set(views.map(keyOf));
  const all = [...views];
  for (const view of come) {
    const key = keyOf(view);
    if (!there.has(key)) all.push({ ...view, id: nextId(all) });
    there.add(key);
  }
  const added = all.length - views.length;
  return { views: all, added, duplicates: come.length - added };
}

/** Addresses that say the same in other words are the same. */
function keyOf({ name, note, query, files }: SavedView): string {
  const { lens, foreign } = decodeLens(query);
  return JSON.stringify([name, note, encodeLens(lens, foreign), files]);
}
