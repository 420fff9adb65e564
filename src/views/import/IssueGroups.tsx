import { ROW_ISSUES, type RowIssue, type RowIssueCode } from '../../model/RowIssue.ts';
import { Fold } from '../../ui/Fold.tsx';
import type { RowsOpened } from './OpenFile.ts';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

const MOST = 20;

/** What is wrong with a file, by reason: the most frequent first, each with its first rows. */
export function IssueGroups({ issues, counts }: Pick<RowsOpened, 'issues' | 'counts'>) {
  const groups = (Object.keys(ROW_ISSUES) as RowIssueCode[])
    .map((code) => ({ code, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return (
    <div className={styles['groups']}>
      {groups.map(({ code, count }) => (
        <IssueGroup
          key={code}
          code={code}
          count={count}
          issues={issues.filter((issue) => issue.code === code)}
        />
      ))}
    </div>
  );
}

interface IssueGroupProps {
  readonly code: RowIssueCode;
  readonly count: number;
  readonly issues: readonly RowIssue[];
}

function IssueGroup({ code, count, issues }: IssueGroupProps) {
  const t = useMessage();
  const reason = t(`import.issue.${code}`);
  if (issues.every(({ row }) => row === null)) return <p className={styles['issue']}>{reason}</p>;
  return (
    <Fold
      summary={
        <>
          {reason} <span className={styles['count']}>{t('import.rows', { count })}</span>
        </>
      }
    >
      <ul className={styles['places']}>
        {issues.slice(0, MOST).map((issue) => (
          <li key={`${issue.row} ${issue.column}`}>
            <IssuePlace issue={issue} />
          </li>
        ))}
        {count > MOST && (
          <li className={styles['aside']}>{t('import.more', { count: count - MOST })}</li>
        )}
      </ul>
    </Fold>
  );
}

function IssuePlace({ issue: { row, column, found } }: { issue: RowIssue }) {
  const t = useMessage();
  const values = { row: row ?? 0, column, found };
  if (column === '') return t('import.row', values);
  return t(found === '' ? 'import.cell' : 'import.cell.found', values);
}
