import type { Painting } from '../BrowserReport.ts';

/** What the page of the pictures can be asked. */
export interface PaintingPage {
  measure(): Painting;
}

declare global {
  interface Window {
    painting?: PaintingPage;
  }
}
