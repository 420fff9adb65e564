import { FORMAT_IDS, type FormatId } from '../../sheets/writeFile.ts';
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
  readonly onChange: (as: FormatId) => void;
}

/** How rows are taken away: in which format, what the first of them look like, what goes with them. */
export function SheetPane({ offer, sample, withIt, as, onChange }: SheetPaneProps) {
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
      <WithItList withIt={withIt} as={as} />
    </>
  );
}
