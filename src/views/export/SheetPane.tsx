import { FORMAT_IDS, type FormatId } from '../../sheets/writeFile.ts';
import { type AlsoId, AlsoList, type OtherId } from './AlsoList.tsx';
import { FirstRows } from './FirstRows.tsx';
import { FormatList } from './FormatList.tsx';
import type { Offer } from '../../query/sheets/offersOf.ts';
import type { Sample } from './useSample.ts';
import type { WithIt } from './useOffers.ts';
import { WithItList } from './WithItList.tsx';
import { canHold } from './canHold.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSizeText } from './useSizeText.ts';

interface SheetPaneProps {
  readonly offer: Offer;
  readonly sample: Sample | { readonly failed: unknown } | null;
  readonly withIt: WithIt;
  readonly as: FormatId;
  readonly also: readonly AlsoId[];
  /** How it can be told otherwise, if it can. */
  readonly other: OtherId | undefined;
  readonly onChange: (as: FormatId) => void;
  readonly onAlso: (also: readonly AlsoId[]) => void;
}

/** How rows are taken away: in which format, what the first of them look like, what goes with them. */
export function SheetPane(props: SheetPaneProps) {
  const { offer, sample, withIt, as, also, other, onChange, onAlso } = props;
  const t = useMessage();
  const sizeText = useSizeText();
  const { count } = offer;
  const read = sample && 'rows' in sample ? sample : null;
  const sizeOf = (id: FormatId) => {
    const bytes = read?.sizes[id];
    if (bytes === undefined) return t('export.sizeComing', { count });
    return t(read?.isWhole ? 'export.size' : 'export.sizeAbout', { count, size: sizeText(bytes) });
  };
  const formats = FORMAT_IDS.map((id) => ({ id, holds: canHold(id, offer) }))
    .filter(({ holds }) => holds !== 'no')
    .map(({ id, holds }) => ({
      id,
      name: `export.as.${id}` as const,
      about: holds === 'too many' ? ('export.tooMany' as const) : (`export.about.${id}` as const),
      size: sizeOf(id),
      disabled: holds === 'too many',
    }));
  return (
    <>
      <FormatList formats={formats} value={as} onChange={onChange} />
      <FirstRows offer={offer} sample={sample} />
      <AlsoList other={other} chosen={also} onChange={onAlso} />
      <WithItList withIt={withIt} isPlain={as === 'csv' && !also.includes('readme')} />
    </>
  );
}
