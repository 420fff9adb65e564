import type { Lang } from '../src/model/LocalText.ts';
import type { Theme } from '../src/lens/Lens.ts';
import type { OwnFileName } from './ownFile.ts';
import type { PartName } from './parts.tsx';

/** A picture that the product draws, by all that it follows from. */
export interface Moment {
  /** Its place on the page, after `#`, and the name of its picture. */
  readonly name: string;
  /** What is put on screen. */
  readonly part: PartName;
  /** The view, as a reader's link has it, without language and theme. */
  readonly link: string;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Pixels that it takes, from the window's top left corner. */
  readonly size: readonly [widthPx: number, heightPx: number];
  /** Rows of the reader's own, in place of the record's events or over them. */
  readonly file?: { readonly name: OwnFileName; readonly place: 'alone' | 'over-record' };
}

/** The window that all moments are laid out in, in pixels. */
export const MOMENT_WINDOW = { width: 1280, height: 840 };

/** The whole link of a moment. */
export function linkOf({ link, lang, theme }: Moment): string {
  return `${link}&lang=${lang}&theme=${theme}`;
}
