import { type News, newsSince } from '../../query/saved/newsSince.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import type { SavedView } from '../../state/saved/SavedView.ts';
import type { SeenNow } from './useSeenNow.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { useLang } from '../../i18n/useLang.ts';

/** Says what became of a saved view since it was seen, or why that is not known. */
export function useNewsWords(): (view: SavedView, now: SeenNow) => string {
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const counted = ({ events, changes }: News, which: 'come' | 'gone') => {
    const parts = [
      ...(events[which] > 0 ? [t('saved.events', { count: events[which] })] : []),
      ...(changes[which] > 0 ? [t('saved.changes', { count: changes[which] })] : []),
    ];
    return { count: events[which] + changes[which], what: list(parts) };
  };
  return ({ seen: then, files }, now) => {
    if (now.why !== null) return t(`saved.not.${now.why}`, { files: list(files) });
    if (!then) return t('saved.not.opened');
    const news = newsSince(then, now.seen);
    const between = {
      day: formatDay(then.on, lang),
      before: then.version,
      after: now.seen.version,
    };
    if (news.versions !== 'newer') return t(`saved.${news.versions}`, between);
    const [come, gone] = [counted(news, 'come'), counted(news, 'gone')];
    return [
      come.count === 0 ? t('saved.news.none', between) : t('saved.news', { ...come, ...between }),
      ...(gone.count === 0 ? [] : [t('saved.gone', gone)]),
    ].join(' ');
  };
}
