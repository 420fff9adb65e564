import type { ComponentProps } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './TextButton.module.css';

/** Words that can be pressed, without a button's shape around them. */
export function TextButton({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return <button {...rest} type="button" className={joinClasses(styles['text'], className)} />;
}
