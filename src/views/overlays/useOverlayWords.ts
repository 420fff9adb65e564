import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import type { Overlay } from '../../query/overlays/overlayOf.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The title of an overlay, and the day of which it speaks. */
export function useOverlayWords({ subject, day }: Overlay): { title: string; date: string } {
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const asOf = day === null ? '' : t('overlays.asOf', { day: formatDay(day, lang) });
  switch (subject.type) {
    case 'bloc':
      return { title: text(subject.bloc.shortName), date: asOf };
    case 'vote': {
      const { title, date } = subject.vote;
      const held = formatEdtf(knownEdtf(date), lang);
      return { title: text(title), date: t('overlays.heldOn', { day: held }) };
    }
    case 'stance':
      return { title: text(subject.matter), date: asOf };
    case 'interventions':
      return { title: t('overlays.title.interventions'), date: asOf };
  }
}
