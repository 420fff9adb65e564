import { type RowLayout, layoutIn } from '../ingest/rows/RowLayout.ts';
import { ROLES } from '../ingest/rows/guess/Role.ts';
import { ROW_FORMAT_IDS, type RowFormatId } from '../ingest/rows/formats/RowFormat.ts';

/**
 * What a device kept as the layout of a file: in a format that there is, and of a sheet with roles that there
 * are, none of them twice; null for anything else. The reader’s day is not kept.
 */
export function keptLayout(value: unknown): RowLayout | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, names, namesRow, order } = value as Partial<Record<keyof RowLayout, unknown>>;
  if (!(ROW_FORMAT_IDS as readonly unknown[]).includes(format)) return null;
  const isRow = namesRow === null || (Number.isInteger(namesRow) && Number(namesRow) >= 0);
  const isOrder = order === null || order === 'day-first' || order === 'month-first';
  if (!isRow || !isOrder || !(names === null || areNames(names, format))) return null;
  return { ...layoutIn(format as RowFormatId), names, namesRow: namesRow as number | null, order };
}

/** Only of a sheet of the reader’s own the roles are chosen. */
function areNames(names: unknown, format: unknown): names is readonly string[] {
  if (format !== 'plain' || !Array.isArray(names)) return false;
  const roles = names.filter((name) => name !== '');
  return (
    new Set(roles).size === roles.length &&
    roles.every((role) => (ROLES as readonly unknown[]).includes(role))
  );
}
