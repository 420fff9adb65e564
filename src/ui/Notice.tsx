import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';
import { ProgressBar } from './ProgressBar.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `failed` is read out at once. */
  readonly kind?: 'empty' | 'loading' | 'failed';
  readonly icon?: IconName;
  readonly heading: string;
  /** What happened and what to do, in a sentence. */
  readonly children: ReactNode;
  /** Share of the work that is done, 0–1, where it is known. */
  readonly progress?: number | undefined;
  readonly actions?: ReactNode;
}

const ICON_OF = { empty: 'search', loading: 'clock', failed: 'warning' } as const;

/** What stands where nothing can be shown: nothing found, not yet there, or failed. */
export function Notice(props: NoticeProps) {
  const { kind = 'empty', icon, heading, children, progress, actions } = props;
  return (
    <div
      className={styles['notice']}
      data-kind={kind}
      {...(kind === 'failed' && { role: 'alert' })}
      aria-busy={kind === 'loading'}
    >
      <Icon name={icon ?? ICON_OF[kind]} sizePx={22} className={styles['sign']} />
      <h2 className={styles['heading']}>{heading}</h2>
      <div className={styles['words']}>{children}</div>
      {progress !== undefined && <ProgressBar label={heading} value={progress} />}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
