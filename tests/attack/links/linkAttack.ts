import type { Attack } from '../Attack.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { bundled } from '../../unit/data/bundled.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { linkCodec } from './LinkCodec.ts';
import { linkFault } from './linkFault.ts';
import { mutateLink } from './mutateLink.ts';
import { stretchesOf } from '../shrink.ts';

const small = shownOf(aDatasetRecord());

/** Query strings through decoder, encoder and settling, for the bundled data set or a small one. */
export const linkAttack: Attack<string> = {
  name: 'links',
  total: 100_000,
  perTest: 2500,
  make: mutateLink,
  check: (link) => ({
    fault: linkFault(link, small, linkCodec) ?? linkFault(link, bundled.shown, linkCodec),
    isRead: linkCodec.decode(link).lens !== START_LENS,
    parts: new URLSearchParams(link).size,
  }),
  smaller: function* (link) {
    for (const [from, to] of stretchesOf(link.length)) yield link.slice(0, from) + link.slice(to);
  },
  show: (link) => JSON.stringify(link),
};
