import { SHEETS, type SheetId } from '../../query/sheets/offersOf.ts';
import { WORK_IDS, type WorkId } from './Work.ts';

export type WhatId = SheetId | WorkId;

/** All that can be taken away, in the order in which it is offered. */
export const WHATS: readonly WhatId[] = [...SHEETS, ...WORK_IDS];

export function isSheet(what: WhatId): what is SheetId {
  return SHEETS.some((sheet) => sheet === what);
}
