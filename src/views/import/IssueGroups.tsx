import { ROW_ISSUES, type RowIssue, type RowIssueCode } from '../../model/RowIssue.ts';
import type { WordCount } from '../../ingest/rows/IssueLog.ts';
import { Fold } from '../../ui/Fold.tsx';
import type { RowsOpened } from './OpenFile.ts';
import type { Say } from '../../i18n/useMessage.ts';
import { quoted } from '../../base/quoted.ts';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

const MOST = 20;

/** What is wrong with a file, by reason: the most frequent first, each with its first rows. */
export function IssueGroups({
  issues,
  counts,
  words,
}: Pick<RowsOpened, 'issues' | 'counts' | 'words'>) {
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
          words={words.filter((word) => word.code === code)}
        />
      ))}
    </div>
  );
}

interface IssueGroupProps {
  readonly code: RowIssueCode;
  readonly count: number;
  readonly issues: readonly RowIssue[];
  readonly words: readonly WordCount[];
}

function IssueGroup({ code, count, issues, words }: IssueGroupProps) {
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
      {words.length > 0 ? (
        <IssueWords words={words} count={count} />
      ) : (
        <IssuePlaces issues={issues} count={count} />
      )}
    </Fold>
  );
}

/** Each text with the rows that hold it, and what is left of them. */
function IssueWords({ words, count }: Pick<IssueGroupProps, 'words' | 'count'>) {
  const t = useMessage();
  const shown = words.slice(0, MOST);
  const rest = count - shown.reduce((sum, word) => sum + word.count, 0);
  return (
    <ul className={styles['places']}>
      {shown.map((word) => (
        <li key={`${word.column} ${word.found}`}>
          {t('import.word', { found: word.found, column: word.column, count: word.count })}
        </li>
      ))}
      {rest > 0 && <li className={styles['aside']}>{t('import.more.rows', { count: rest })}</li>}
    </ul>
  );
}

function IssuePlaces({ issues, count }: Pick<IssueGroupProps, 'issues' | 'count'>) {
  const t = useMessage();
  return (
    <ul className={styles['places']}>
      {issues.slice(0, MOST).map((issue) => (
        <li key={`${issue.file ?? ''} ${issue.row} ${issue.column}`}>
          <IssuePlace issue={issue} />
        </li>
      ))}
      {count > MOST && (
        <li className={styles['aside']}>{t('import.more', { count: count - MOST })}</li>
      )}
    </ul>
  );
}

function IssuePlace({ issue }: { issue: RowIssue }) {
  const t = useMessage();
  const place = placeOf(issue, t);
  return issue.file === undefined ? place : t('import.inFile', { file: quoted(issue.file), place });
}

function placeOf({ row, column, found }: RowIssue, t: Say): string {
  const values = { row: row ?? 0, column, found };
  if (column === '') return t('import.row', values);
  return t(found === '' ? 'import.cell' : 'import.cell.found', values);
}
