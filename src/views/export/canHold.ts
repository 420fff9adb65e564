import type { FormatId } from '../../sheets/writeFile.ts';
import type { Offer } from '../../query/sheets/offersOf.ts';
import { XLSX_ROWS_MOST } from '../../sheets/writeXlsx.ts';

/** Whether a format is for such rows, and holds as many. */
export function canHold(as: FormatId, { id, count }: Offer): 'yes' | 'no' | 'too many' {
  if (as === 'geojson' && id !== 'events') return 'no';
  return as === 'xlsx' && count > XLSX_ROWS_MOST ? 'too many' : 'yes';
}
