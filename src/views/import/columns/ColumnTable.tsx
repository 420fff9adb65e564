import type { ColumnChoice } from './useColumnChoice.ts';
import { RoleSelect } from './RoleSelect.tsx';
import styles from './Columns.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** So many rows show what a column holds. */
export const SHOWN_ROWS = 6;

const NUMBER = /^[-−+]?\d+(?:[.,]\d+)?$/;

interface ColumnTableProps extends Pick<ColumnChoice, 'head' | 'roles' | 'chooseRole'> {
  readonly titles: readonly string[];
}

/** The first rows of a file, and above each column its role. */
export function ColumnTable({ head, titles, roles, chooseRole }: ColumnTableProps) {
  const t = useMessage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take keys
    <section className={styles['scroll']} aria-label={t('columns.table')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {titles.map((title, column) => (
              <th key={column} scope="col">
                <span className={styles['name']} title={title}>
                  {title}
                </span>
                <RoleSelect
                  column={title}
                  role={roles[column] ?? null}
                  onChange={(role) => chooseRole(column, role)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {head.sample.slice(0, SHOWN_ROWS).map((cells, row) => (
            <tr key={row}>
              {titles.map((_, column) => {
                const text = cells[column] ?? '';
                return (
                  <td key={column} title={text} data-number={NUMBER.test(text.trim())}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
