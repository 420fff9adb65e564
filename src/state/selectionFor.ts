import { type Filter, isSameFilter, passesAll } from '../columns/Filter.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { Selection } from '../columns/Selection.ts';
import { openedRows } from './openedRows.ts';
import { useStore } from 'zustand';

/** Prepared filters that are kept, for going to and fro. */
const KEPT = 4;

let asked: Filter | null = null;

/**
 * The events of a large table that pass a filter, prepared by the engine; asked for here, and null
 * until they are there: scans answer meanwhile, and where the engine cannot.
 */
export function selectionFor(table: EventTable, filter: Filter): Selection | null {
  const { opened, selections } = openedRows.getState();
  if (opened?.dataset.store.table !== table || table.index === null || passesAll(filter))
    return null;
  const known = selections.find((selection) => isSameFilter(selection.filter, filter));
  if (known) return known;
  if (asked === null || !isSameFilter(asked, filter)) {
    asked = filter;
    opened.engine.select(filter).then(keep, () => forget(filter));
  }
  return null;
}

function keep(selection: Selection): void {
  const { selections } = openedRows.getState();
  openedRows.setState({ selections: [selection, ...selections].slice(0, KEPT) });
  forget(selection.filter);
}

/** A filter that a newer one has overtaken may be asked for again. */
function forget(filter: Filter): void {
  if (asked && isSameFilter(asked, filter)) asked = null;
}

/** The same for a view that is drawn anew once it is there. */
export function useSelection(table: EventTable, filter: Filter): Selection | null {
  useStore(openedRows, ({ selections }) => selections);
  return selectionFor(table, filter);
}
