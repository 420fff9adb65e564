import type { Dataset } from '../dataset/Dataset.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Lens } from '../lens/Lens.ts';
import { countryName } from '../query/countryName.ts';
import { formatSpan } from '../i18n/formatDay.ts';
import { pairName } from '../query/pairName.ts';
import { subjectName } from '../query/subjectName.ts';
import { useAnswer } from '../state/answerFor.ts';
import { useDataset } from '../state/DatasetContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useLens } from '../state/lensStore.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** What the page looks at: "Mexico – Peru, 1–25 Nov 2025"; empty where it is nothing in particular. */
export function useViewName(): string {
  const dataset = useDataset();
  const { time } = useAnswer();
  const lens = useLens((whole) => whole);
  const t = useMessage();
  const lang = useLang();
  const quoted = lens.q.trim() === '' ? '' : t('filters.quoted', { q: lens.q.trim() });
  const subject = lens.page ? t(`app.page.${lens.page}`) : subjectOf(dataset, lens, lang) || quoted;
  return subject === '' ? '' : `${subject}, ${formatSpan(time, lang)}`;
}

function subjectOf(dataset: Dataset, { open, pairs, countries }: Lens, lang: Lang): string {
  if (open) return subjectName(dataset, open, lang);
  const [pair] = pairs;
  if (pair) return pairName(dataset, pair, lang);
  const [country] = countries;
  return country ? countryName(dataset, country, lang) : '';
}
