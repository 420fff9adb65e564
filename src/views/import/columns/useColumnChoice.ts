import { type Role, ROLES } from '../../../ingest/rows/guess/Role.ts';
import { type Roles, guessRoles } from '../../../ingest/rows/guess/guessRoles.ts';
import type { FileHead } from '../../../ingest/rows/readHead.ts';
import type { RowLayout } from '../../../ingest/rows/RowLayout.ts';
import { layoutOf } from '../../../ingest/rows/tellLayout.ts';
import { openHead } from '../../../ingest/rows/planFile.ts';
import { useMemo, useState } from 'react';

/** What columns are said to tell, and how that is changed. */
export interface ColumnChoice {
  readonly head: FileHead;
  readonly roles: Roles;
  readonly layout: RowLayout;
  /** The column that the last change took a role from; null without one. */
  readonly moved: number | null;
  readonly chooseRole: (column: number, role: Role | null) => void;
  /** `row` as a sheet counts; 0 for none. What the columns tell is guessed anew. */
  readonly chooseNamesRow: (row: number) => void;
}

/** The choice of roles for a file that begins with `bytes`; it begins with what is in a layout, or with a guess. */
export function useColumnChoice(bytes: Uint8Array, given: RowLayout): ColumnChoice {
  const [namesRow, setNamesRow] = useState(given.namesRow);
  const head = useMemo(() => headOfSheet(bytes, namesRow), [bytes, namesRow]);
  const [roles, setRoles] = useState(() => rolesIn(given) ?? guessRoles(head));
  const [moved, setMoved] = useState<number | null>(null);
  const layout = useMemo(() => ({ ...layoutOf(roles), namesRow }), [roles, namesRow]);
  return {
    head,
    roles,
    layout,
    moved,
    chooseRole: (column, role) => {
      const before = role === null ? -1 : roles.indexOf(role);
      setMoved(before < 0 || before === column ? null : before);
      setRoles(
        roles.map((one, at) => {
          if (at === column) return role;
          return one === role ? null : one;
        }),
      );
    },
    chooseNamesRow: (row) => {
      setNamesRow(row);
      setRoles(guessRoles(headOfSheet(bytes, row)));
      setMoved(null);
    },
  };
}

/** Of a file that has been told: it has a head. */
function headOfSheet(bytes: Uint8Array, namesRow: number | null): FileHead {
  const head = openHead(bytes, namesRow);
  if (typeof head === 'string') throw new Error(`The file has no head any more: ${head}.`);
  return head;
}

function rolesIn({ names }: RowLayout): Roles | null {
  return names && names.map((name) => ROLES.find((role) => role === name) ?? null);
}
