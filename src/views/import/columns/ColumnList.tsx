import type { ColumnChoice } from './useColumnChoice.ts';
import { RoleSelect } from './RoleSelect.tsx';
import styles from './Columns.module.css';

/** So many different values show what a column holds. */
const SHOWN_VALUES = 2;

interface ColumnListProps extends Pick<ColumnChoice, 'head' | 'roles' | 'chooseRole'> {
  readonly titles: readonly string[];
}

/** The columns of a file, each with some of its values and its role. */
export function ColumnList({ head, titles, roles, chooseRole }: ColumnListProps) {
  return (
    <ul className={styles['list']}>
      {titles.map((title, column) => {
        const values = head.sample.map((cells) => (cells[column] ?? '').trim());
        const shown = [...new Set(values.filter((value) => value !== ''))].slice(0, SHOWN_VALUES);
        return (
          <li key={column}>
            <span className={styles['what']}>
              <span className={styles['name']}>{title}</span>
              <span className={styles['values']}>{shown.join(' · ')}</span>
            </span>
            <RoleSelect
              column={title}
              role={roles[column] ?? null}
              onChange={(role) => chooseRole(column, role)}
            />
          </li>
        );
      })}
    </ul>
  );
}
