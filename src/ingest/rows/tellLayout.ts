import type { RowIssue } from '../../model/RowIssue.ts';
import { askOrder, isOrderOpen, provenOrder } from './askOrder.ts';
import { checkLayout } from './checkLayout.ts';
import { type Roles, guessRoles } from './guess/guessRoles.ts';
import { type RowLayout, layoutIn } from './RowLayout.ts';
import { openHead, planFile } from './planFile.ts';
import { type FileHead, headOf } from './readHead.ts';
import { sniffRows } from './sniffRows.ts';

/** How a file seems to be meant. */
export interface LayoutTold {
  /** The first bytes of the file, which hold its head. */
  readonly bytes: Uint8Array;
  readonly head: FileHead;
  readonly layout: RowLayout;
  /** Whether the file tells it; else a person should look at what its columns, or its dates, were taken for. */
  readonly isSure: boolean;
}

/** Without these a file tells much less than it could. */
const WEIGHTY = ['date', 'lat', 'lng', 'point', 'actor1', 'actor2', 'country_of_event'] as const;

/**
 * Tells how a file is to be read, by its head and its first rows; an issue where it cannot be. Rejects when
 * the file cannot be read.
 */
export async function tellLayout(file: Blob): Promise<LayoutTold | RowIssue> {
  const bytes = await headOf(file);
  const format = sniffRows(bytes);
  const head = openHead(bytes);
  if (typeof head === 'string') return { code: head, row: null, column: '', found: '' };
  if (typeof format === 'string' && format !== 'plain') {
    const known = await askOrder(file, layoutIn(format));
    const layout = { ...layoutIn(format), order: provenOrder(known) };
    return { bytes, head, layout, isSure: !isOrderOpen(known) };
  }
  const roles = guessRoles(head);
  const isNamed = format === 'plain' && !tellsMore(roles, bytes);
  const layout = isNamed ? layoutIn('plain') : layoutOf(roles);
  const order = await askOrder(file, layout);
  const told = { bytes, head, layout: { ...layout, order: provenOrder(order) } };
  if (!isNamed || isOrderOpen(order)) return { ...told, isSure: false };
  const { rows, dated } = await checkLayout(file, told.layout);
  return { ...told, isSure: rows === 0 || dated * 2 >= rows };
}

/** A sheet of the reader’s own, with these roles of its columns. */
export function layoutOf(roles: Roles): RowLayout {
  return { ...layoutIn('plain'), names: roles.map((role) => role ?? '') };
}

/** A layout with the order of dates that the values of a file prove; else with the one that it has. */
export async function inProvenOrder(file: Blob, layout: RowLayout): Promise<RowLayout> {
  return { ...layout, order: provenOrder(await askOrder(file, layout)) ?? layout.order };
}

/** Whether a guess finds something weighty that the file’s own names do not say as the format does. */
function tellsMore(roles: Roles, bytes: Uint8Array): boolean {
  const plan = planFile(bytes, layoutIn('plain'));
  if (typeof plan === 'string') return true;
  const { day, lat, lng, point, sideA, sideB, home, area } = plan;
  const named = {
    date: day,
    lat,
    lng,
    point,
    actor1: sideA,
    actor2: sideB,
    country_of_event: Math.max(home, area),
  };
  return WEIGHTY.some((role) => named[role] < 0 && roles.includes(role));
}
