// each plugin makes itself known to the core
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';

/** References as a reader of another hand finds them in a file of BibTeX, RIS or CSL-JSON, as CSL. */
export function readReferences(text: string) {
  // a reader that guesses takes RIS for BibTeX where a title looks like it
  return new Cite(text, text.startsWith('TY  - ') ? { forceType: '@ris/file' } : {}).data;
}
