import { overlayChoices } from '../../query/overlays/overlayChoices.ts';
import { overlayOf } from '../../query/overlays/overlayOf.ts';
import { useShown } from '../../state/ShownContext.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';

interface OverlayItem {
  /** The layer that it puts on. */
  readonly value: string;
  readonly label: string;
}

/** One kind of overlay; `none` has no items. */
interface OverlayOption {
  readonly kind: 'none' | 'bloc' | 'vote' | 'stance' | 'interventions';
  readonly items: readonly OverlayItem[];
  /** The item that is on now; undefined where another kind is. Empty for none. */
  readonly value: string | undefined;
}

/** The kinds of overlay that the data set has something for, with what `layer` has on. */
export function useOverlayOptions(layer: string | null): readonly OverlayOption[] {
  const shown = useShown();
  const text = useLocalText();
  const lang = useLang();
  const { blocs, votes, matters, hasInterventions } = overlayChoices(shown);
  const subject =
    layer === null ? null : overlayOf(shown, layer, shown.source.about.span.endDay)?.subject;
  // any stance on a matter may name it
  const matter = subject?.type === 'stance' ? subject.matter.en : null;
  const named = matters.find((one) => one.matter.en === matter);
  const on = named ? `stance:${named.stance}` : layer;
  const kinds = [
    {
      kind: 'bloc',
      items: blocs.map(({ id, name, shortName }) => ({
        value: `bloc:${id}`,
        label: text(name) === text(shortName) ? text(name) : `${text(shortName)} · ${text(name)}`,
      })),
    },
    {
      kind: 'vote',
      items: votes.map(({ id, title, date }) => ({
        value: `vote:${id}`,
        label: `${formatEdtf(knownEdtf(date), lang)} · ${text(title)}`,
      })),
    },
    {
      kind: 'stance',
      items: matters.map((one) => ({ value: `stance:${one.stance}`, label: text(one.matter) })),
    },
    {
      kind: 'interventions',
      items: hasInterventions ? [{ value: 'interventions', label: '' }] : [],
    },
  ] as const;
  return [
    { kind: 'none', items: [], value: subject ? undefined : '' },
    ...kinds
      .filter(({ items }) => items.length > 0)
      .map((kind) => ({ ...kind, value: kind.items.find(({ value }) => value === on)?.value })),
  ];
}
