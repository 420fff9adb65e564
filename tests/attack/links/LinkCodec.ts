import type { DecodedLens, IgnoredClause } from '../../../src/lens/decodeLens.ts';
import { linkNotes, noteIgnored } from '../../../src/state/linkNotes.ts';
import { lensStore, takeLens } from '../../../src/state/lensStore.ts';
import { decodeLens } from '../../../src/lens/decodeLens.ts';
import { encodeLens } from '../../../src/lens/encodeLens.ts';
import type { Lens } from '../../../src/lens/Lens.ts';
import type { Shown } from '../../../src/query/Shown.ts';
import { settleLink } from '../../../src/state/settleLink.ts';

/** What a link goes through: the parts that promises are about. */
export interface LinkCodec {
  readonly decode: (link: string) => DecodedLens;
  readonly encode: (lens: Lens, foreign: DecodedLens['foreign']) => string;
  /** The lens of a link fitted to a data set, and what is noted of the clauses that did not fit. */
  readonly settle: (
    lens: Lens,
    shown: Shown,
  ) => { readonly lens: Lens; readonly notes: readonly IgnoredClause[] };
}

/** As the app has it. */
export const linkCodec: LinkCodec = {
  decode: decodeLens,
  encode: encodeLens,
  settle: (lens, shown) => {
    noteIgnored([]);
    takeLens(lens, 'address');
    const load = { type: 'ready', issues: [], isWhole: true } as const;
    settleLink({ load, shown, url: '/set.json', layer: null });
    return { lens: lensStore.getState().lens, notes: linkNotes.getState().ignored };
  },
};
