import type { Issue } from '../../model/Issue.ts';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import styles from './IssueList.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

const MOST = 50;

/** What is wrong with a data set, each with its place and a reason. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  return (
    <LaterMessages>
      <Reasons issues={issues} />
    </LaterMessages>
  );
}

function Reasons({ issues }: { issues: readonly Issue[] }) {
  const t = useMessage();
  return (
    <ul className={styles['issues']}>
      {issues.slice(0, MOST).map((issue) => (
        <li key={`${issue.path} ${issue.code} ${JSON.stringify(issue.context)}`}>
          {issue.path !== '' && <code>{issue.path}</code>}{' '}
          {t(`issue.${issue.code}`, { path: issue.path, ...issue.context })}
        </li>
      ))}
      {issues.length > MOST && <li>{t('load.moreIssues', { count: issues.length - MOST })}</li>}
    </ul>
  );
}
