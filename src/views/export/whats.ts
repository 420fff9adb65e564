import { SHEETS, type SheetId } from '../../query/sheets/offersOf.ts';
import type { WorkId } from './Work.ts';

export type WhatId = SheetId | WorkId;

/** All that can be taken away, in the order in which it is offered. */
export const WHATS: readonly WhatId[] = [
  'events',
  'ties',
  'changes',
  'matrix',
  'votes',
  'sources',
  'citation',
  'panel',
  'evidence',
];

export function isSheet(what: WhatId): what is SheetId {
  return SHEETS.some((sheet) => sheet === what);
}
