import type { Shown } from '../../query/Shown.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Lens } from '../../lens/Lens.ts';
import { countryName } from '../../query/names/countryName.ts';
import { formatSpan } from '../../i18n/formatDay.ts';
import { pairName } from '../../query/names/pairName.ts';
import { subjectName } from '../../query/names/subjectName.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What the page looks at: "Mexico – Peru, 1–25 Nov 2025"; empty where it is nothing in particular. */
export function useViewName(): string {
  const shown = useShown();
  const { time } = useAnswer();
  const lens = useLens((whole) => whole);
  const t = useMessage();
  const lang = useLang();
  const quoted = lens.q.trim() === '' ? '' : t('filters.quoted', { q: lens.q.trim() });
  const subject = lens.page ? t(`app.page.${lens.page}`) : subjectOf(shown, lens, lang) || quoted;
  return subject === '' ? '' : `${subject}, ${formatSpan(time, lang)}`;
}

function subjectOf(shown: Shown, { open, pairs, countries }: Lens, lang: Lang): string {
  if (open) return subjectName(shown, open, lang);
  const [pair] = pairs;
  if (pair) return pairName(shown.dataset, pair, lang);
  const [country] = countries;
  return country ? countryName(shown.dataset, country, lang) : '';
}
