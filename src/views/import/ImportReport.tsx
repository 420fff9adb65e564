import { Button } from '../../ui/Button.tsx';
import { IssueGroups } from './IssueGroups.tsx';
import type { RowsOpened } from './OpenFile.ts';
import { StepHeading } from './StepHeading.tsx';
import { issueSheet } from './issueSheet.ts';
import { saveText } from './saveText.ts';
import styles from './Import.module.css';
import { useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

interface ImportReportProps {
  readonly file: File;
  readonly opened: RowsOpened;
  readonly onShow: () => void;
  /** Back to the file, to read it in another format. */
  readonly onFormat: () => void;
  readonly onBack: () => void;
}

/** What became of a file's rows: how many are events now, and which were left out, and why. */
export function ImportReport({ file, opened, onShow, onFormat, onBack }: ImportReportProps) {
  const t = useMessage();
  const { progress, places, issues } = opened;
  const [isRefused, setRefused] = useState(false);
  const events = progress.rows - progress.leftOut;
  const save = () => {
    const name = file.name.replace(/\.[^.]*$/, '');
    setRefused(!saveText(`${name}-issues.csv`, 'text/csv', issueSheet(issues, t)));
  };
  return (
    <>
      <StepHeading>{t('import.done', { events, name: file.name })}</StepHeading>
      <p>
        {t('import.done.leftOut', { leftOut: progress.leftOut })}
        {progress.linesInside > 0 && ` ${t('import.done.inside', { count: progress.linesInside })}`}
      </p>
      {places.unlocated > 0 && <p>{t('import.done.unlocated', { count: places.unlocated })}</p>}
      {places.beyond > 0 && (
        <p>
          {t('import.done.beyond', {
            count: places.beyond,
            share: places.beyond / (events - places.unlocated),
          })}
        </p>
      )}
      <IssueGroups {...opened} />
      {isRefused && <p role="alert">{t('import.notSaved')}</p>}
      <div className={styles['actions']}>
        {issues.length > 0 && (
          <Button icon="download" onClick={save}>
            {t('import.save')}
          </Button>
        )}
        <Button onClick={onBack}>{t('import.another')}</Button>
        {events > 0 ? (
          <Button variant="solid" onClick={onShow}>
            {t('import.show')}
          </Button>
        ) : (
          <Button variant="solid" onClick={onFormat}>
            {t('import.otherFormat')}
          </Button>
        )}
      </div>
    </>
  );
}
