import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';
import { joinClasses } from './joinClasses.ts';
import styles from './Button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-label'> {
  readonly icon: IconName;
  /** Its accessible name, shown as a hint to those who point at it. */
  readonly label: string;
  /** `solid` is a disc of the accent, as for Play. */
  readonly variant?: 'quiet' | 'solid';
  readonly iconPx?: number;
}

/** A button that is only a sign. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, variant = 'quiet', iconPx = 16, className, ...rest } = props;
  return (
    <button
      title={label}
      {...rest}
      type="button"
      aria-label={label}
      className={joinClasses(styles['button'], styles['sign'], styles[variant], className)}
    >
      <Icon name={icon} sizePx={iconPx} />
    </button>
  );
}
