import { ROW_ISSUES, type RowIssueCode } from '../../../model/RowIssue.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { LayoutCheck } from '../../../ingest/rows/checkLayout.ts';
import type { Roles } from '../../../ingest/rows/guess/guessRoles.ts';
import styles from './Columns.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface UnderstoodProps {
  readonly check: LayoutCheck;
  readonly roles: Roles;
}

/** What is understood so, with counts; what is not, in the same place and in the colour of a warning. */
export function Understood({ check, roles }: UnderstoodProps) {
  const t = useMessage();
  const { isWhole, rows, events, dated, placed, states, counts } = check;
  const has = (...any: Roles) => any.some((role) => roles.includes(role));
  const facts = [
    { all: events === rows, text: t('columns.rowsRead', { read: events, rows }) },
    { all: dated === rows, text: t('columns.datesRead', { dated, rows }) },
    ...(has('lat', 'point')
      ? [{ all: placed === events, text: t('columns.placed', { placed, events }) }]
      : []),
    ...(has('actor1', 'actor2', 'country_of_event')
      ? [{ all: states.length > 0, text: t('columns.states', { count: states.length }) }]
      : []),
  ];
  const issues = (Object.keys(ROW_ISSUES) as RowIssueCode[]).filter(
    // the order of dates is asked above
    (code) => counts[code] && code !== 'open-order',
  );
  return (
    <>
      <ul className={styles['facts']} aria-label={t('columns.understood')}>
        {facts.map(({ all, text }) => (
          <li key={text} data-all={all}>
            <Icon name={all ? 'check' : 'warning'} sizePx={14} />
            {text}
          </li>
        ))}
        {issues.map((code) => (
          <li key={code} data-all={false} data-long>
            <Icon name="warning" sizePx={14} />
            <IssueLine check={check} code={code} />
          </li>
        ))}
      </ul>
      {!isWhole && <p className={styles['aside']}>{t('columns.sample', { rows })}</p>}
      {!has('tone', 'cameo') && <p className={styles['aside']}>{t('columns.noTone')}</p>}
    </>
  );
}

function IssueLine({ check, code }: { check: LayoutCheck; code: RowIssueCode }) {
  const t = useMessage();
  const ofCode = check.issues.filter((issue) => issue.code === code);
  const count = check.counts[code] ?? 0;
  const isOfRows = ofCode.some(({ row }) => row !== null);
  const found = [...new Set(ofCode.map((issue) => issue.found))].filter((text) => text !== '');
  return (
    <span>
      {t(`import.issue.${code}`)}
      {isOfRows && (
        <>
          {' '}
          <span>
            {found[0] === undefined
              ? t('import.rows', { count })
              : t('columns.such', { count, found: found[0] })}
          </span>
        </>
      )}
    </span>
  );
}
