import type { ReactNode } from 'react';
import styles from './KeyList.module.css';

/** What the marks of a picture stand for: items of a mark and its words, in a line while there is room. */
export function KeyList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>;
}
