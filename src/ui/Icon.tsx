import { ICON_PATHS, type IconName } from './iconPaths.ts';

interface IconProps {
  readonly name: IconName;
  /** Edge in pixels; 16 when left out. */
  readonly sizePx?: number;
  readonly className?: string | undefined;
}

/** A sign in the colour of the text around it. It says nothing to a screen reader: name what holds it. */
export function Icon({ name, sizePx = 16, className }: IconProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width={sizePx}
      height={sizePx}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
