import { type Offer, offersOf } from '../../query/sheets/offersOf.ts';
import { type Lens, START_LENS } from '../../lens/Lens.ts';
import type { Sheet } from '../../sheets/Sheet.ts';
import { answerFor } from '../../state/answerFor.ts';
import { columnsOf } from '../../query/sheets/columnsOf.ts';
import { isoOf } from '../../model/Day.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import { tables } from '../../state/tables.ts';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMemo } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShown, useVersion } from '../../state/ShownContext.ts';

/** What is said of all that is taken away. */
export interface WithIt {
  readonly address: string;
  /** Of the record; null for events of files alone. */
  readonly version: string | null;
  readonly licence: string | null;
  /** Names of the files whose events are among those shown. */
  readonly files: readonly string[];
}

export type Offers = ReturnType<typeof useOffers>;

/** What a lens shows as sheets, and what is said of them. */
export function useOffers(lens: Lens) {
  const shown = useShown();
  const { dataset, source } = shown;
  useVersion(source);
  const t = useMessage();
  const lang = useLang();
  const { data } = lens;
  const files = useCatalogue((state) => state.files);
  const answer = answerFor(source, lens);
  const offers = useMemo(() => {
    // an event is read at the same address from whichever view it was taken
    const addressOf = (id: string) =>
      shareAddress({ ...START_LENS, data, open: { type: 'event', id } });
    const telling = { dataset, lang, t, addressOf };
    return offersOf({
      shown,
      lens,
      ask: answer.ask,
      telling,
      observations: tables.observations.load,
    });
  }, [shown, dataset, lens, answer, lang, t, data]);
  const withItOf = ({ id }: Offer): WithIt => {
    const isOfFiles = id === 'events' && source.about.kind === 'file';
    return {
      address: shareAddress({ ...lens, page: null }),
      version: isOfFiles ? null : dataset.edition,
      licence: isOfFiles ? null : dataset.licence,
      files: id === 'events' && source.about.kind !== 'record' ? files.map(({ name }) => name) : [],
    };
  };
  const sheetOf = (offer: Offer): Sheet => {
    const { address, version: edition, licence, files: names } = withItOf(offer);
    const about = {
      address,
      from: isoOf(answer.time.startDay),
      to: isoOf(answer.time.endDay),
      ...(edition !== null && { version: edition }),
      ...(licence !== null && { lastDay: isoOf(dataset.span.endDay), licence }),
      ...(names.length > 0 && { files: names.join('; ') }),
    };
    const name = t(`export.sheet.${offer.id}`);
    return { name, columns: columnsOf(offer.columns, t), about };
  };
  return { answer, offers, sheetOf, withItOf };
}
