import type { BreakYear } from '../../../query/ties/breakYears.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';

/** More names than these are a number. */
const NAMES_MOST = 3;

/** Who broke with whom in a year, in as few words as tell it. */
export function useBreakWords(): (year: BreakYear) => string {
  const dataset = useDataset();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  return ({ breaks, hub }) => {
    const pairs = [...new Set(breaks.map(({ pair }) => pair))];
    const rest = hub ? pairs.length - hub.partners.length : 0;
    if (hub && rest === 0) {
      const { partners } = hub;
      const state = countryName(dataset, hub.state, lang);
      return partners.length > NAMES_MOST
        ? t('centuries.wave.hub', { state, count: partners.length })
        : t('centuries.wave.hubNames', {
            state,
            names: list(partners.map((iso3) => countryName(dataset, iso3, lang))),
          });
    }
    if (pairs.length <= 2) return list(pairs.map((pair) => pairName(dataset, pair, lang)));
    return hub
      ? t('centuries.wave.most', {
          count: pairs.length,
          own: hub.partners.length,
          state: countryName(dataset, hub.state, lang),
        })
      : t('centuries.wave.pairs', { count: pairs.length });
  };
}
