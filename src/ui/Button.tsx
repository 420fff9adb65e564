import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';
import { joinClasses } from './joinClasses.ts';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `solid` for the one thing to do next, `chip` for one of several, `quiet` for the rest. */
  readonly variant?: 'solid' | 'quiet' | 'chip';
  readonly icon?: IconName;
}

/** A button with words; `aria-pressed` and `aria-expanded` show as chosen. */
export function Button({ variant = 'quiet', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={joinClasses(styles['button'], styles[variant], className)}
    >
      {icon && <Icon name={icon} sizePx={15} />}
      {children}
    </button>
  );
}
